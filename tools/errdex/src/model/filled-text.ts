import type { TextField } from "../catalogue/field-lists.ts";
import { argumentIdentifier } from "../messages/dialect.ts";
import { type ArgModel, allParts, generalCase, type MessagePart, placeholdersOf } from "../messages/message.ts";
import {
  type ChoiceForms,
  choiceForms,
  type OrdinalForms,
  ordinalForms,
  type PluralForms,
  pluralForms,
  type Variants,
} from "../messages/message-forms.ts";
import { placeParts, type TextArgs } from "../messages/text-args.ts";
import { namedStyle } from "../messages/value-format.ts";
import type { Names } from "../targets/names.ts";
import type { TextArgModel, TextModel } from "./locale-model.ts";

/** What a text has in common in all languages: what it counts and chooses by, and its arguments. */
export interface TextHead {
  readonly source: TextModel["source"];
  readonly variants: Variants;
  readonly order: TextArgs;
}

/** A text with arguments in some language. What few templates read is computed when it is read. */
export class FilledText implements TextModel {
  readonly field: TextField;
  readonly names: Names;
  readonly key: string;
  readonly state: TextModel["state"];
  readonly stale: boolean;
  readonly parts: readonly MessagePart[];
  readonly plural: PluralForms | null;
  readonly #head: TextHead;
  readonly #args: readonly ArgModel[];
  readonly #tag: string;

  /**
   * @param names the forms of the field's name.
   * @param parts the text's, as it was parsed.
   * @param args the entry's arguments.
   * @param tag the language's BCP 47 tag.
   */
  constructor(
    { field, names, key, state, stale }: Pick<TextModel, "field" | "names" | "key" | "state" | "stale">,
    head: TextHead,
    parts: readonly MessagePart[],
    args: readonly ArgModel[],
    tag: string,
  ) {
    this.field = field;
    this.names = names;
    this.key = key;
    this.state = state;
    this.stale = stale;
    this.parts = placeParts(parts, args, head.order);
    this.plural = pluralForms(this.parts, head.source.parts, head.variants, tag);
    this.#head = head;
    this.#args = args;
    this.#tag = tag;
  }

  get source(): TextModel["source"] {
    return this.#head.source;
  }

  get shown(): readonly ArgModel[] {
    return this.#head.order.shown;
  }

  get takesArgs(): boolean {
    return this.#head.order.takesArgs;
  }

  get args(): readonly TextArgModel[] {
    const named = placeholdersOf(this.parts);
    return this.#args.flatMap((arg, index) =>
      named.includes(arg.name) ? [withFormat(arg, index + 1, this.parts)] : [],
    );
  }

  get filled(): boolean {
    const { source, parts, plural } = this;
    const messages = [source.parts, source.singular, parts, ...(plural?.forms ?? []).map((form) => form.parts)];
    const [first = "", ...rest] = messages.map((one) => placeholdersOf(generalCase(one)).join());
    return first !== "" && rest.every((names) => names === first);
  }

  get ordinal(): OrdinalForms | null {
    return ordinalForms(this.parts, this.#head.variants, this.#tag);
  }

  get choice(): ChoiceForms | null {
    return choiceForms(this.parts, this.source.parts, this.#head.variants);
  }
}

/** Adds to an argument how a text formats its value where it first does so. */
function withFormat(arg: ArgModel, position: number, parts: readonly MessagePart[]): TextArgModel {
  const identifier = argumentIdentifier(arg.name);
  for (const part of allParts(parts)) {
    if (part.kind !== "placeholder" || part.format === undefined || part.name !== arg.name) continue;
    const { type } = part.format;
    if (type !== "number" && type !== "date" && type !== "time") continue;
    return { ...arg, identifier, position, format: type, style: namedStyle(part.format) };
  }
  return { ...arg, identifier, position, format: null, style: null };
}
