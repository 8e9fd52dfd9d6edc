import { LINE_BREAKS, WORD } from "./characters.js";
import { VALUE_LIMIT } from "./log-forms.js";
import { matchAt, skip } from "./log-text.js";

/** A value behind a field's name. */
export interface LogValue {
  readonly text: string;
  readonly quoted: boolean;
  /** The offset behind it. */
  readonly end: number;
}

const WRAPPER = /(?:Some|Optional|Just)\(/y;
const QUOTE = /\\{0,7}["']/y;
const BARE = new RegExp(`[${WORD}.*+-]*`, "y");
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/**
 * Reads a value: a text in quotes, which may be escaped as in JSON within JSON, or a word.
 *
 * @param at the offset of its first character.
 */
export function readValue(text: string, at: number): LogValue {
  const start = at + (matchAt(WRAPPER, text, at)?.length ?? 0);
  const quote = matchAt(QUOTE, text, start);
  if (quote !== undefined) return readQuoted(text, start + quote.length, quote);
  const word = matchAt(BARE, text, start) ?? "";
  let end = word.length;
  while (word.charAt(end - 1) === ".") end -= 1;
  return { text: word.slice(0, end), quoted: false, end: start + end };
}

/** Reads up to the closing quote, which may be missing: then up to the end of the line. */
function readQuoted(text: string, start: number, quote: string): LogValue {
  const mark = quote.charAt(quote.length - 1);
  const depth = quote.length - 1;
  const limit = Math.min(text.length, start + VALUE_LIMIT);
  let end = start;
  let behind = limit;
  while (end < limit) {
    const char = text.charAt(end);
    if (LINE_BREAKS.includes(char)) {
      behind = end;
      break;
    }
    const run = char === "\\" ? skip(text, "\\", end, limit) - end : 0;
    const isQuote = text.charAt(end + run) === mark;
    if (isQuote && closes(run, depth)) {
      behind = end + run + 1;
      break;
    }
    // What follows the backslashes is escaped, unless they escape one another.
    end += run === 0 ? 1 : run + (run % 2);
  }
  return { text: takeEscapes(text.slice(start, Math.min(end, limit)), depth), quoted: true, end: behind };
}

/** Returns whether a quote behind so many backslashes closes a text whose opening quote stood behind `depth` of them. */
function closes(run: number, depth: number): boolean {
  return run <= depth || ((run - depth) / (depth + 1)) % 2 === 0;
}

/** Takes the escapes away: once, and once more for each time that the quote itself was escaped. */
function takeEscapes(text: string, depth: number): string {
  let value = text;
  for (let left = depth; value.includes("\\"); left = (left - 1) / 2) {
    value = value.replace(ESCAPE, (_, hex: string | undefined, char: string) =>
      hex === undefined ? (ESCAPED[char] ?? char) : String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (left < 1) break;
  }
  return value;
}
