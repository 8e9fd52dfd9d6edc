// Copied by errdex from templates/typescript/runtime/src/comparable.ts. Edit that file, then run "pnpm generate".

import { BLANKS } from "./blanks.js";

const PLACEHOLDER = /\{[a-z][a-z0-9_]*\}/g;
/** An IPv4 address, possibly masked: `12.3.45.6`, `xx.xxx.128.108`, `1.2.*.4`. */
const ADDRESS = /(?:[0-9]{1,3}|x{1,3}|\*{1,3})(?:\.(?:[0-9]{1,3}|x{1,3}|\*{1,3})){3}/g;
const END_MARKS = ".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026";

let longWord: RegExp | undefined;
let blanks: RegExp | undefined;

/** Normalises a message for comparison: removes case, blanks, final punctuation and values that a server fills in. */
export function comparable(text: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: literals are compiled on import, and `\p{L}` is slow to compile.
  longWord ??= new RegExp("(?<![\\p{L}0-9_])[0-9a-z]{16,}(?![\\p{L}0-9_])", "gu");
  blanks ??= new RegExp(`[${BLANKS}]+`, "g");
  const bare = text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/\u2019/g, "'")
    .replace(PLACEHOLDER, "")
    .replace(ADDRESS, "")
    // A long word that contains a digit is an id.
    .replace(longWord, (word) => (/[0-9]/.test(word) ? "" : word))
    .replace(blanks, "");
  // Not a regular expression, which would be quadratic on runs of punctuation within the text.
  let end = bare.length;
  while (end > 0 && END_MARKS.includes(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
}
