// Copied by errdex from templates/typescript/runtime/src/log-message.ts. Edit that file, then run "pnpm generate".

import { BLANKS, LINE_BLANKS, WORD } from "./characters.js";
import type { Entry } from "./data.js";
import { LABEL, MESSAGE_LIMIT, WORDS_LIMIT } from "./log-forms.js";
import { matchAt, skip, skipBack } from "./log-text.js";
import { type KnownWords, knownWords, mayBeKnown } from "./log-words.js";

/** A message in a sentence. */
export interface LogMessage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The entries that say exactly this; undefined if none does. */
  readonly known: KnownWords | undefined;
}

/** What may stand between a code and its message. */
const BETWEEN = new RegExp(
  `(?:->|=>|[&:\uff1a,\uff0c;\uff1b.\u3002|=)\uff09\\]\u3011\u2013\u2014\u2192-]|${LABEL}[${LINE_BLANKS}]{0,2}[:\uff1a=]|(?:[eE][rR][rR](?:[oO][rR])?[ _-]?)?[mM][sS][gG](?=[${LINE_BLANKS}]))`,
  "y",
);
/** The brackets that may stand around a message. */
const BRACKET = /[([\uff08\u3010]/y;
const OPENING = /\\{0,7}["'`\u201c\u2018\u300c\u00ab]/y;
const CLOSING: Readonly<Record<string, string>> = {
  "\u201c": "\u201d",
  "\u2018": "\u2019",
  "\u300c": "\u300d",
  "\u00ab": "\u00bb",
};
/** What may stand behind a message in its line. An apostrophe within a word is none. */
const BEHIND = new RegExp(
  `["\`\u201d\u300d\u00bb]|['\u2019](?![${WORD}])|\\\\+[nrt"']|[)\\]}\uff09\u3011>]|[,;\uff0c\uff1b]|[.\u3002] ?(?![${WORD}])|[.] |\u3002| [-\u2013\u2014|([{<]| (?:at|tid|code) `,
  "g",
);
/** What ends an unknown message. */
const HARD_END = new RegExp(`["\`\u201d]|'(?![${WORD}])|\\\\+[nrt"']`, "g");
/** Where a message in front of a code may begin. */
const BEGINNING = new RegExp(
  `[:\uff1a]|[\\]\u3011)\uff09] |["\`\u201c\u300c\u00ab]|(?<![${WORD}])['\u2018]| [-\u2013\u2014|] |[,;.] |[,;\uff0c\uff1b\u3002]|[({\\[<]`,
  "g",
);
const IN_FRONT = new RegExp(`(?:[${LINE_BLANKS}:\uff1a,\uff0c;\uff1b|([\uff08\u3010"'\`\u201d\u2019=-]|\\\\)`);
/** The brackets that may be left open by what stands in front of a message. */
const PAIRS: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "}": "{",
  "\uff09": "\uff08",
  "\u3011": "\u3010",
};
/** How many ends of a message are tried. */
const ENDS = 12;

/**
 * Reads the message behind a code, up to the end of the line at most: the longest text that an entry says, or what
 * remains without quotes and names in front of it.
 */
export function readMessage(text: string, from: number, to: number): LogMessage | undefined {
  const begin = skipBetween(text, from, to);
  const opening = matchAt(OPENING, text, begin) ?? "";
  const start = Math.min(to, skip(text, LINE_BLANKS, begin + opening.length, to));
  const limit = Math.min(to, start + MESSAGE_LIMIT);
  if (start >= limit) return undefined;
  const inside = start + (matchAt(BRACKET, text, start)?.length ?? 0);
  const bracketed = inside > start ? readKnown(text, inside, limit) : undefined;
  return bracketed ?? readKnown(text, start, limit) ?? readUnknown(text, start, limit, opening);
}

function skipBetween(text: string, from: number, to: number): number {
  let at = skip(text, LINE_BLANKS, from, to);
  for (let count = 0; count < 8 && at < to; count += 1) {
    const length = matchAt(BETWEEN, text, at)?.length ?? 0;
    if (length === 0) break;
    at = skip(text, LINE_BLANKS, at + length, to);
  }
  return Math.min(at, to);
}

/** Reads the longest text from an offset that an entry says. */
export function readKnown(text: string, start: number, to: number): LogMessage | undefined {
  const limit = Math.min(to, start + WORDS_LIMIT);
  const window = text.slice(start, limit);
  if (!mayBeKnown(window)) return undefined;
  const ends: number[] = [];
  BEHIND.lastIndex = 0;
  for (let match = BEHIND.exec(window); match !== null && ends.length < ENDS; match = BEHIND.exec(window)) {
    // A full stop belongs to the message.
    ends.push(match.index + (/^[.\u3002]/.test(match[0]) ? 1 : 0));
  }
  if (limit === to && ends.length < ENDS) ends.push(window.length);
  for (const end of ends.reverse()) {
    // A comma belongs to what follows.
    const found = spanOf(text, start, skipBack(text, `,;\uff0c\uff1b${BLANKS}`, start, start + end));
    const known = found && knownWords(found.text);
    if (known !== undefined) return { ...(found as { text: string; start: number; end: number }), known };
  }
  return undefined;
}

function readUnknown(text: string, start: number, limit: number, opening: string): LogMessage | undefined {
  const window = text.slice(start, limit);
  const mark = opening.charAt(opening.length - 1);
  const closing = mark === "" || mark === "'" ? -1 : window.indexOf(CLOSING[mark] ?? mark);
  if (closing >= 0) return withKnown(spanOf(text, start, start + closing));
  HARD_END.lastIndex = 0;
  const found = spanOf(text, start, start + (HARD_END.exec(window)?.index ?? window.length));
  return withKnown(found && withoutOpen(text, found));
}

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function withKnown(span: Span | undefined): LogMessage | undefined {
  return span && { ...span, known: undefined };
}

function spanOf(text: string, from: number, to: number): Span | undefined {
  const start = skip(text, BLANKS, from, to);
  const end = skipBack(text, BLANKS, start, to);
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}

/** Takes a closing bracket away that opens in front of the message. */
function withoutOpen(text: string, span: Span): Span | undefined {
  const last = span.text.charAt(span.text.length - 1);
  const open = PAIRS[last];
  if (open === undefined || span.text.includes(open)) return span;
  return spanOf(text, span.start, span.end - 1);
}

/**
 * Reads the message in front of a code: the longest text that an entry says, or what follows the last colon.
 *
 * @param to the offset of the code, or of the word or the bracket in front of it.
 */
export function readMessageBefore(text: string, from: number, to: number): LogMessage | undefined {
  let end = to;
  const lowest = Math.max(from, to - WORDS_LIMIT);
  while (end > lowest && IN_FRONT.test(text.charAt(end - 1))) end -= 1;
  const window = text.slice(lowest, end);
  const starts = lowest === from ? [0] : [];
  let last = 0;
  for (const match of window.matchAll(BEGINNING)) {
    starts.push(match.index + match[0].length);
    if (/[:\uff1a]|[\]\u3011] $/.test(match[0])) last = match.index + match[0].length;
  }
  for (const start of starts.length > ENDS ? starts.slice(-ENDS) : starts) {
    const span = spanOf(text, lowest + start, end);
    const known = span && mayBeKnown(span.text) ? knownWords(span.text) : undefined;
    if (span !== undefined && known !== undefined) return { ...span, known };
  }
  return withKnown(spanOf(text, lowest + last, end));
}

/** Returns whether an entry is among those that say a message. */
export function says({ known }: LogMessage, entry: Entry | undefined): boolean {
  return entry !== undefined && known?.entries.includes(entry) === true;
}
