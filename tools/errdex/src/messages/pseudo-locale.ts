import { categoriesOf } from "./counting.ts";
import { type Branch, type MessagePart, OTHER, otherCase } from "./message.ts";
import { joinTexts } from "./message-forms.ts";

/**
 * Locales for testing, made from the catalogue's own texts. `en-XA` adds accents, brackets and about 40 % more
 * letters, to show texts that are untranslated, cut off or concatenated. `ar-XB` runs from right to left.
 */
export const PSEUDO_LOCALES = ["en-XA", "ar-XB"] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/** Whether a tag is a pseudo-locale's. No translation may have such a tag. */
export function isPseudo(tag: string): tag is PseudoLocale {
  return PSEUDO_LOCALES.some((pseudo) => pseudo === tag);
}

/**
 * Makes a message of a pseudo-locale. Arguments and choices stay the same. A plural gets the categories of
 * English or Arabic, because a program asks for those; a category that the message lacks uses its `other` form.
 */
export function pseudoMessage(parts: readonly MessagePart[], tag: PseudoLocale): MessagePart[] {
  if (tag === "ar-XB") return changeTexts(parts, tag, turn);
  const words = pad(Math.ceil(textLength(parts) * 0.4));
  return joinTexts([text("["), ...changeTexts(parts, tag, accent), text(`${words}]`)]);
}

function text(value: string): MessagePart {
  return { kind: "text", text: value };
}

function changeTexts(
  parts: readonly MessagePart[],
  tag: PseudoLocale,
  change: (text: string) => string,
): MessagePart[] {
  return parts.map((part) => {
    if (part.kind === "text") return text(change(part.text));
    if (!("cases" in part)) return part;
    const cases = casesOf(part, tag).map((one) => ({ ...one, parts: changeTexts(one.parts, tag, change) }));
    return { ...part, cases };
  });
}

function casesOf(part: Branch, tag: PseudoLocale): Branch["cases"] {
  if (part.kind === "select") return part.cases;
  const known = categoriesOf(tag, part.ordinal ? "ordinal" : "cardinal");
  const kept = part.cases.filter(({ key }) => key.startsWith("=") || known.includes(key));
  const missing = known.filter((category) => !kept.some(({ key }) => key === category));
  const added = missing.map((key) => ({ key, parts: otherCase(part) }));
  const general = kept.filter(({ key }) => key === OTHER);
  return [...kept.filter(({ key }) => key !== OTHER), ...added, ...general];
}

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþʠŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

function accent(value: string): string {
  return value.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Filler words, each after a space, with at least `length` characters in total. */
function pad(length: number): string {
  let padding = "";
  for (let index = 0; padding.length < length; index += 1) padding += ` ${accent(WORDS[index % WORDS.length] ?? "")}`;
  return padding;
}

function textLength(parts: readonly MessagePart[]): number {
  return parts.reduce((length, part) => {
    if (part.kind === "text") return length + part.text.length;
    return "cases" in part ? length + textLength(otherCase(part)) : length;
  }, 0);
}

const RIGHT_TO_LEFT_MARK = "\u200f";
const RIGHT_TO_LEFT_OVERRIDE = "\u202e";
const POP_DIRECTION = "\u202c";

/**
 * Reverses the direction of the letters in every line. The marks at the ends give neighbouring text the same
 * direction.
 */
function turn(value: string): string {
  const before = RIGHT_TO_LEFT_MARK + RIGHT_TO_LEFT_OVERRIDE;
  return value.replace(/\S(?:.*\S)?/g, (run) => before + run + POP_DIRECTION + RIGHT_TO_LEFT_MARK);
}
