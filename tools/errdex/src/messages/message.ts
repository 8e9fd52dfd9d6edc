import type { ArgType } from "../catalogue/catalogue.ts";
import type { ValueFormat } from "./value-format.ts";

/** An argument that an entry declares, for templates. */
export interface ArgModel {
  readonly name: string;
  readonly type: ArgType;
  readonly description: string | null;
}

/** One case of a plural or a choice. */
export interface MessageCase {
  /**
   * In a plural: a CLDR category, such as `one` or `other`, or `=3` for that exact number. In a choice: the
   * value, or `other`.
   */
  readonly key: string;
  readonly parts: readonly MessagePart[];
}

/**
 * A part of a message.
 * - `text`: text as people read it.
 * - `placeholder`: an argument's value, with `format` as a number, a date or a time. A platform that cannot format
 *   values shows the value as the program passes it.
 * - `number`: `#`, the number that the surrounding plural counts, minus the plural's offset.
 * - `plural`: depends on a number; with `ordinal`, on a place (1st, 2nd).
 * - `select`: depends on an argument's value.
 *
 * `index` is the argument's index among those that the entry declares, from 0; -1 when it is unknown. `type` and
 * `place` exist only in the texts of a locale. `place` is the argument's index among those that the text shows,
 * from 0; -1 when they cannot be numbered without a gap.
 */
export type MessagePart =
  | { readonly kind: "text"; readonly text: string }
  | ({ readonly kind: "placeholder"; readonly format?: ValueFormat } & ShownArgument)
  | ({ readonly kind: "number"; readonly offset: number } & ShownArgument)
  | {
      readonly kind: "plural";
      readonly name: string;
      readonly ordinal: boolean;
      readonly offset: number;
      readonly cases: readonly MessageCase[];
    }
  | { readonly kind: "select"; readonly name: string; readonly cases: readonly MessageCase[] };

/** An argument as it occurs in a message. */
interface ShownArgument {
  readonly name: string;
  readonly index: number;
  readonly type?: ArgType | null;
  readonly place?: number;
}

/** A part with several cases. */
export type Branch = Extract<MessagePart, { readonly cases: unknown }>;

/** The case that applies when no other does. Every plural and every choice has it. */
export const OTHER = "other";

/** The parts of a branch's `other` case. */
export function otherCase({ cases }: Branch): readonly MessagePart[] {
  return cases.find(({ key }) => key === OTHER)?.parts ?? [];
}

/** A part without cases. */
export type PlainPart = Exclude<MessagePart, Branch>;

/** Reduces a message to text and placeholders: each plural and choice becomes its `other` case. */
export function generalCase(parts: readonly MessagePart[]): PlainPart[] {
  return parts.flatMap((part) => ("cases" in part ? generalCase(otherCase(part)) : [part]));
}

/** The message as text without values: `{name}` for an argument, and the `other` case of each plural and choice. */
export function displayMessage(parts: readonly MessagePart[]): string {
  const [first] = parts;
  if (parts.length === 1 && first?.kind === "text") return first.text;
  return generalCase(parts)
    .map((part) => (part.kind === "text" ? part.text : `{${part.name}}`))
    .join("");
}

/** The names of the arguments in the message, each once, in code-unit order. */
export function placeholdersOf(parts: readonly MessagePart[]): string[] {
  const names: string[] = [];
  collectNames(parts, names);
  return names.length < 2 ? names : names.sort();
}

function collectNames(parts: readonly MessagePart[], names: string[]): void {
  for (const part of parts) {
    if (part.kind === "text") continue;
    if (!names.includes(part.name)) names.push(part.name);
    if ("cases" in part) for (const { parts: inner } of part.cases) collectNames(inner, names);
  }
}

/** Yields every part, including those inside plurals and choices. */
export function* allParts(parts: readonly MessagePart[]): Generator<MessagePart> {
  for (const part of parts) {
    yield part;
    if ("cases" in part) for (const { parts: inner } of part.cases) yield* allParts(inner);
  }
}
