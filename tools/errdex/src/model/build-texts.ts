import type { TranslationState } from "../catalogue/catalogue.ts";
import { eachText, TEXT_FIELDS, type TextField } from "../catalogue/field-lists.ts";
import { displayMessage, generalCase, type MessagePart, placeholdersOf } from "../messages/message.ts";
import { choiceForms, pluralForms, singularOf, type Variants, variantsOf } from "../messages/message-forms.ts";
import { parseMessage } from "../messages/parse-message.ts";
import { orderTextArgs, placeParts, type TextArgs } from "../messages/text-args.ts";
import { toCase } from "../targets/case-style.ts";
import type { ErrorModel } from "./error-model.ts";
import type { LocalisedErrorModel, TextModel } from "./locale-model.ts";

/** A text to show in one language. The state is null for the catalogue's own language. */
export interface ShownText {
  readonly text: string;
  readonly state: TranslationState | null;
  readonly stale: boolean;
}

/** An entry's texts in one language; only the ones to show. */
export type ShownTexts = { readonly [field in TextField]?: ShownText };

/** An entry's texts in one language, and how they are made. */
export interface EntryTexts {
  readonly language: string;
  readonly texts: ShownTexts;
  /** Transforms the parts of each message, for a language made from another one's texts (a pseudo-locale). */
  readonly change?: (parts: readonly MessagePart[]) => readonly MessagePart[];
}

/**
 * Builds the texts of one entry in every language. All languages count and choose by the same arguments.
 *
 * @param languages the texts of each language, the catalogue's own first.
 * @returns one list of texts for each language, in the same order.
 */
export function buildTexts(
  { code, codeText, names, args }: ErrorModel,
  languages: readonly EntryTexts[],
): LocalisedErrorModel[] {
  const argNames = args.map(({ name }) => name);
  const built: TextModel[][] = languages.map(() => []);
  for (const field of TEXT_FIELDS) {
    const parsed = languages.map(({ texts, change = (parts) => parts }) => {
      const shown = texts[field];
      return shown === undefined ? null : { shown, parts: change(parseMessage(shown.text, argNames).parts) };
    });
    const source = parsed[0]?.parts;
    // Without a source text there is nothing to translate.
    if (source === undefined) continue;
    const variants = variantsOf(parsed.flatMap((one) => (one === null ? [] : [one.parts])));
    const origin = { parts: source, singular: singularOf(source, variants, languages[0]?.language ?? "") };
    const written = parsed.flatMap((one, index) =>
      one === null ? [] : [{ ...one, index, language: languages[index]?.language ?? "" }],
    );
    const head = { key: `${codeText}.${field}`, field, args, variants, order: orderTextArgs(args, written, variants) };
    for (const { index, language, ...one } of written) {
      built[index]?.push(buildText({ ...head, language }, one, origin));
    }
  }
  return built.map((texts) => {
    const shown = (field: TextField): string | null => {
      const text = texts.find((one) => one.field === field);
      return text === undefined ? null : displayMessage(text.parts);
    };
    return { code, codeText, names, args, ...eachText(shown), texts };
  });
}

/** What identifies a text, in any language. */
interface TextHead {
  readonly key: string;
  readonly field: TextField;
  /** The entry's arguments. */
  readonly args: ErrorModel["args"];
  readonly variants: Variants;
  readonly order: TextArgs;
  readonly language: string;
}

function buildText(
  { key, field, args, variants, order, language }: TextHead,
  { shown, parts: unplaced }: { readonly shown: ShownText; readonly parts: readonly MessagePart[] },
  source: TextModel["source"],
): TextModel {
  const parts = placeParts(unplaced, args, order);
  const plural = pluralForms(parts, source.parts, variants, language);
  return {
    field,
    names: { field, capital: toCase(field, "Pascal") },
    key,
    state: shown.state,
    stale: shown.stale,
    source,
    parts,
    args: args.filter(({ name }) => placeholdersOf(parts).includes(name)),
    shown: order.shown,
    takesArgs: order.takesArgs,
    filled: isFilled([source.parts, source.singular, parts, ...(plural?.forms ?? []).map((form) => form.parts)]),
    plural,
    choice: choiceForms(parts, source.parts, variants),
  };
}

/** Whether every message contains placeholders, and the same ones. */
function isFilled(messages: readonly (readonly MessagePart[])[]): boolean {
  const [first = "", ...rest] = messages.map((parts) => placeholdersOf(generalCase(parts)).join());
  return first !== "" && rest.every((names) => names === first);
}
