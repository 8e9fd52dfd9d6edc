import type { Code } from "../../catalogue/catalogue.ts";

/** What decides whether a word is a code. */
export interface CodeContext {
  /** The known codes, by their text. */
  readonly known: ReadonlyMap<string, Code>;
  /** Whether most codes of the document or the catalogue are words. */
  readonly wordsAreCodes: boolean;
  /** Texts such as `2201X` that are codes like the others, and stand for no range. */
  readonly withX: ReadonlySet<string>;
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9_.:#-]{0,63}$/;
/** A word with a slash, `auth/invalid-email`. `N/A` is none. */
const PATH = /^[A-Za-z][A-Za-z0-9_.-]{2,}\/[A-Za-z][A-Za-z0-9_.-]{2,}$/;
/** Marks around a code: backticks, or quotes. */
const QUOTED = /^([`"'*]{1,2})([^`"'*]+)\1$/;
/** `10xx` stands for many codes; `1000-1999` and `1.5` are not codes. */
const WILDCARD = /^\d*[xX]+$/;
const RANGE = /^\d+(?:[.:/-]\d+)+$/;
/** A number with a footnote letter, `1010a`, or in scientific notation, `1e3`. */
const DOUBTFUL = /^\d+(?:[a-z]|[eE]\d+)$/;

/**
 * Parses a code as a document prints it: `1,000` and full-width digits give the number 1000, `08001` is a string.
 * A doubtful text is not a code: nothing is guessed.
 *
 * @returns null when the text is not exactly one code.
 */
export function readCode(printed: string, { known, wordsAreCodes, withX }: CodeContext): Code | null {
  const all = printed.normalize("NFKC").replaceAll("\u2212", "-").trim();
  const text = QUOTED.exec(all)?.[2]?.trim() ?? all;
  const integer = readInteger(text);
  const plain = integer === null ? text : String(integer);
  const existing = known.get(plain);
  if (existing !== undefined) return existing;
  if (integer !== null) return integer;
  const isWord = WORD.test(text) || (PATH.test(text) && text.length <= 64);
  if (!isWord || (WILDCARD.test(text) && !withX.has(text)) || RANGE.test(text)) return null;
  if (/^0\d+$/.test(text) || wordsAreCodes) return text;
  // Among numbers, a word is a remark, unless it looks like an identifier.
  return /[A-Za-z]/.test(text) && /[0-9_]/.test(text) && !DOUBTFUL.test(text) ? text : null;
}

/**
 * Parses an integer, with or without commas between thousands. Null when it is not one, or is too large to be
 * exact.
 */
function readInteger(text: string): number | null {
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text)) return null;
  const digits = text.replaceAll(",", "");
  const number = Number(digits);
  return String(number) === digits ? number : null;
}

/** Whether more than half of the printed codes are words and not numbers. */
export function areWords(printed: readonly string[]): boolean {
  const words = printed.filter((text) => readInteger(text.normalize("NFKC").trim()) === null);
  return words.length * 2 > printed.length;
}

/**
 * Finds codes with an X at the end among codes of the same form with other letters: `2201X` beside `2201B`. Alone,
 * it stands for a range.
 */
export function codesWithX(printed: readonly string[]): Set<string> {
  const texts = printed.map((text) => text.normalize("NFKC").trim());
  const forms = new Set(texts.flatMap((text) => (/^\d+[A-WYZ]$/.test(text) ? [text.length] : [])));
  return new Set(texts.filter((text) => /^\d+X$/.test(text) && forms.has(text.length)));
}
