import { categoriesOf } from "./counting.ts";
import { type Branch, type MessagePart, OTHER, otherCase } from "./message.ts";
import { joinTexts } from "./message-forms.ts";

/**
 * The locales that are made of the catalogue's own texts, for those who try a program out: `en-XA` has
 * accents, brackets and about 40 % more letters, and shows what is not translated, cut off or glued
 * together; `ar-XB` runs from right to left.
 */
export const PSEUDO_LOCALES = ["en-XA", "ar-XB"] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/** Whether a tag is a pseudo-locale's, which no translation may have. */
export function isPseudo(tag: string): tag is PseudoLocale {
  return PSEUDO_LOCALES.some((pseudo) => pseudo === tag);
}

/**
 * Makes a message of a pseudo-locale. Arguments and choices stay as they are. A plural has the forms
 * of the tag's language, English or Arabic, since those are what a program asks for: a form that the
 * message lacks is its general one.
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

/** Words of at least so many characters, with a blank before each. */
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

/** Turns the letters of every line around; the marks give what stands beside it the same direction. */
function turn(value: string): string {
  const before = RIGHT_TO_LEFT_MARK + RIGHT_TO_LEFT_OVERRIDE;
  return value.replace(/\S(?:.*\S)?/g, (run) => before + run + POP_DIRECTION + RIGHT_TO_LEFT_MARK);
}
