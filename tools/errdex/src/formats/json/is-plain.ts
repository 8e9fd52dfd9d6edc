import { countQuotes } from "./count-quotes.ts";
import { MAX_VALUES } from "./scan-json.ts";
import type { Survey } from "./survey-value.ts";

/** A number that may lose digits: not a short integer. Text in quotes may look like one, too. */
const LONG_NUMBER = /[:[,][ \t\n\r]*(-0|-?\d{16}[\d.eE+-]*|-?\d+[.eE][\d.eE+-]*)/g;

/**
 * Whether a quick look proves that JSON text has no key twice in an object, and that each number is written as
 * JavaScript prints it. Nearly all texts pass, and then the scanner need not read them character by character.
 *
 * @param text well-formed JSON.
 * @param bytes the same as UTF-8.
 * @param survey what the text's value consists of.
 * @returns false when the scanner has to look. The text may be fine all the same.
 */
export function isPlain(text: string, bytes: Buffer, { strings, hasNumbers }: Survey): boolean {
  // Of two equal keys, the value has one. So the text then has more quotes than the value's strings.
  if (countQuotes(bytes) !== 2 * strings) return false;
  if (!hasNumbers) return true;
  for (const [, number = ""] of text.matchAll(LONG_NUMBER)) if (String(Number(number)) !== number) return false;
  // A number alone has nothing before it.
  return strings > 0;
}

/**
 * Whether no string in JSON text can have a control character other than a tab or a line feed, half of a
 * surrogate pair, U+FFFE or U+FFFF: JSON has those as escapes only, except for U+007F and the last two.
 *
 * @returns false when a string may have one.
 */
export function isPrintable(text: string): boolean {
  if (["\u007f", "\ufffe", "\uffff"].some((char) => text.includes(char))) return false;
  for (const [, escaped = ""] of text.matchAll(ESCAPE)) if (CONTROLS.includes(escaped)) return false;
  return true;
}

/** An escape. A backslash is one itself: `\\\\u` is a backslash and a letter. */
const ESCAPE = /\\(.)/g;
/** The escapes of characters that may not be printable. */
const CONTROLS = "urbf";

/** A text of this size cannot have too many values: each takes a character, and a comma or a bracket. */
const SAFE_BYTES = 2 * MAX_VALUES;

/**
 * Whether JSON text may have more values than the scanner accepts. Then the scanner has to look before there is a
 * value: it might not fit in memory.
 */
export function mayHaveTooMany(bytes: Buffer): boolean {
  if (bytes.length <= SAFE_BYTES) return false;
  // A value follows a comma or an opening bracket, except for the first.
  let values = 1;
  for (const byte of bytes) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values += 1;
  return values > MAX_VALUES;
}
