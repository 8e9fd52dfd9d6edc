import type { Syntax } from "../../targets/target.ts";
import { replaceAll } from "./replace.ts";

/**
 * Bidirectional control characters, and text that stands between a left-to-right isolate and its end. Directional marks
 * (U+200E, U+200F) are not among them.
 */
const DIRECTIONS = /\u2066[^\u202a-\u202e\u2066-\u2069\n\v\f\r\u0085\u2028\u2029]*\u2069|[\u202a-\u202e\u2066-\u2069]/g;
/** What most texts have none of: any of these and line breaks. */
const UNUSUAL = /[\u202a-\u202e\u2066-\u2069\n\v\f\r\u0085\u2028\u2029]/;
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Writes running text, for formats that have no quotes.
 *
 * It makes bidirectional control characters visible, as `[U+202E]`. Left in, they would make a text read in
 * another order than it is written (CVE-2021-42574). A left-to-right isolate that ends in the same line stays: it
 * moves nothing outside of it, and texts in Arabic need it for Latin words such as `/v1`.
 */
export function writeRunning(text: string, { replace, newline }: NonNullable<Syntax["text"]>): string {
  const shown = UNUSUAL.test(text) ? text.replace(DIRECTIONS, showDirection) : text;
  const replaced = replaceAll(shown, replace);
  return UNUSUAL.test(replaced) ? replaced.replace(LINE_BREAKS, newline) : replaced;
}

function showDirection(char: string): string {
  if (char.length > 1) return char;
  return `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`;
}
