import { BLANKS, WORD } from "./characters.js";

const PLACEHOLDER = /\{[a-z][a-z0-9_]*\}/g;
/** Matches an IPv4 address, masked or not: `12.3.45.6`, `xx.xxx.128.108`, `1.2.*.4`. */
const ADDRESS = /(?:[0-9]{1,3}|x{1,3}|\*{1,3})(?:\.(?:[0-9]{1,3}|x{1,3}|\*{1,3})){3}/g;
const END_MARKS = ".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026";

let longWord: RegExp | undefined;
let blanks: RegExp | undefined;

/** Returns a message in a form for comparing: without case, blanks, final punctuation, and values that a server fills in. */
export function comparable(text: string): string {
  longWord ??= new RegExp(`(?<![${WORD}])[0-9a-z]{16,}(?![${WORD}])`, "g");
  blanks ??= new RegExp(`[${BLANKS}]+`, "g");
  const bare = text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/\u2019/g, "'")
    .replace(PLACEHOLDER, "")
    .replace(ADDRESS, "")
    // A long word with a digit is an id.
    .replace(longWord, (word) => (/[0-9]/.test(word) ? "" : word))
    .replace(blanks, "");
  // Not a regular expression: that would try every punctuation mark inside the text, too.
  let end = bare.length;
  while (end > 0 && END_MARKS.includes(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
}
