import { type Branch, type MessagePart, otherCase } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";

/** The values that placeholders are filled with: texts, and whole numbers that need no grouping. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * What a message says with values filled in: the spec's own meaning, with which every platform's
 * output is compared. Numbers are written as digits.
 */
export function meaningOf(source: string, values: Values, language: string): string {
  const { parts, problem } = parseMessage(source);
  if (problem !== null) throw new Error(`${source}: ${problem}`);
  return sayAll(parts, values, language);
}

/** What is said where a platform knows no choices: of each the general case. */
export function generalMeaningOf(source: string, values: Values, language: string): string {
  return sayAll(withoutChoices(parseMessage(source).parts), values, language);
}

/**
 * What is said where a platform knows neither plurals nor choices.
 *
 * @param rewrite what becomes of a text that the platform cannot hold; `before` tells that an argument follows.
 */
export function plainMeaningOf(
  source: string,
  values: Values,
  rewrite: (text: string, before: boolean) => string = (text) => text,
): string {
  const plain = (parts: readonly MessagePart[]): MessagePart[] =>
    parts.flatMap((part) => ("cases" in part ? plain(otherCase(part)) : [part]));
  const parts = plain(parseMessage(source).parts);
  const rewritten = parts.map((part, index) =>
    part.kind === "text" ? { ...part, text: rewrite(part.text, parts[index + 1]?.kind === "placeholder") } : part,
  );
  return sayAll(rewritten, values, "und");
}

function withoutChoices(parts: readonly MessagePart[]): MessagePart[] {
  return parts.flatMap((part) => {
    if (part.kind === "select") return withoutChoices(otherCase(part));
    if (part.kind !== "plural") return [part];
    return [{ ...part, cases: part.cases.map((one) => ({ ...one, parts: withoutChoices(one.parts) })) }];
  });
}

function sayAll(parts: readonly MessagePart[], values: Values, language: string): string {
  return parts.map((part) => say(part, values, language)).join("");
}

function say(part: MessagePart, values: Values, language: string): string {
  if (part.kind === "text") return part.text;
  const value = values[part.name];
  if (value === undefined) throw new Error(`There is no value for ${part.name}.`);
  if (part.kind === "placeholder") return String(value);
  if (part.kind === "number") return String(Number(value) - part.offset);
  return sayAll(choose(part, value, language), values, language);
}

/** The case that counts: the number itself before its category, and `other` when there is none. */
function choose(part: Branch, value: string | number, language: string): readonly MessagePart[] {
  const keys = [String(value)];
  if (part.kind === "plural") {
    const rules = new Intl.PluralRules(language, { type: part.ordinal ? "ordinal" : "cardinal" });
    keys.splice(0, 1, `=${value}`, rules.select(Number(value) - part.offset));
  }
  const found = keys.flatMap((key) => part.cases.find((one) => one.key === key) ?? []);
  return found[0]?.parts ?? otherCase(part);
}
