import type { ArgType } from "../catalogue/catalogue.ts";

/** An argument that an entry declares, as templates see it. */
export interface ArgModel {
  readonly name: string;
  readonly type: ArgType;
  readonly description: string | null;
}

/** One way in which a message goes on, and when. */
export interface MessageCase {
  /**
   * Of a plural: a category of CLDR, such as `one` or `other`, or `=3` for the number itself. Of a
   * choice: the value, or `other`.
   */
  readonly key: string;
  readonly parts: readonly MessagePart[];
}

/**
 * A piece of a message.
 * - `text`: as people read it.
 * - `placeholder`: the place of an argument.
 * - `number`: `#`, the number that the plural around it counts, less the plural's offset.
 * - `plural`: by how many; `ordinal` when it counts places (1st, 2nd).
 * - `select`: by an argument's value.
 *
 * `index` is the argument's place among those that the entry declares, from 0; -1 when it is not known.
 * `type` and `place` are there in the texts of a locale alone: `place` is the argument's place among
 * those that the text shows, from 0, and -1 where they cannot be counted without a gap.
 */
export type MessagePart =
  | { readonly kind: "text"; readonly text: string }
  | ({ readonly kind: "placeholder" } & ShownArgument)
  | ({ readonly kind: "number"; readonly offset: number } & ShownArgument)
  | {
      readonly kind: "plural";
      readonly name: string;
      readonly ordinal: boolean;
      readonly offset: number;
      readonly cases: readonly MessageCase[];
    }
  | { readonly kind: "select"; readonly name: string; readonly cases: readonly MessageCase[] };

/** An argument where it stands in a message. */
interface ShownArgument {
  readonly name: string;
  readonly index: number;
  readonly type?: ArgType | null;
  readonly place?: number;
}

/** A part that goes on in one of several ways. */
export type Branch = Extract<MessagePart, { readonly cases: unknown }>;

/** The case for everything that has none of its own; every plural and every choice has it. */
export const OTHER = "other";

/** How a branch goes on when nothing more is known. */
export function otherCase({ cases }: Branch): readonly MessagePart[] {
  return cases.find(({ key }) => key === OTHER)?.parts ?? [];
}

/** A part that goes on in one way alone. */
export type PlainPart = Exclude<MessagePart, Branch>;

/** Text with placeholders and no more: of what goes on in several ways, the general one. */
export function generalCase(parts: readonly MessagePart[]): PlainPart[] {
  return parts.flatMap((part) => ("cases" in part ? generalCase(otherCase(part)) : [part]));
}

/**
 * The message as people read it where nothing can be filled in: `{name}` where an argument stands,
 * and of every plural and choice the general case.
 */
export function displayMessage(parts: readonly MessagePart[]): string {
  return generalCase(parts)
    .map((part) => (part.kind === "text" ? part.text : `{${part.name}}`))
    .join("");
}

/** The names of the arguments that the message holds, each once, in code-unit order. */
export function placeholdersOf(parts: readonly MessagePart[]): string[] {
  return [...new Set([...allParts(parts)].flatMap((part) => (part.kind === "text" ? [] : [part.name])))].sort();
}

/** Every part, those inside plurals and choices too. */
export function* allParts(parts: readonly MessagePart[]): Generator<MessagePart> {
  for (const part of parts) {
    yield part;
    if ("cases" in part) for (const { parts: inner } of part.cases) yield* allParts(inner);
  }
}
