import type { Entry } from "./data.js";
import { FOREIGN_CODE } from "./log-forms.js";
import { lookup } from "./lookup.js";

/** A code in a text, and what its look tells. */
export interface LogCode {
  /** A number of at most 15 digits, or the text as it was written. */
  readonly code: number | string;
  readonly entry: Entry | undefined;
  /** Whether it is known, and too long to be there by chance. */
  readonly isDistinct: boolean;
  /** Whether it might be an HTTP status. */
  readonly isStatus: boolean;
  /** Whether it might be a code of the API that nobody has listed: a number of four digits or more. */
  readonly isPlausible: boolean;
}

const FOREIGN = new RegExp(FOREIGN_CODE);
/** Words of which a code consists: `card_declined`, `InvalidParameter`. */
const SEVERAL_WORDS = /[_.-]|[a-z][A-Z]/;

/** Reads a code of any other form, in a field of the envelope; undefined if no entry has it. */
export function readKnownCode(word: string): LogCode | undefined {
  const entry = /^-?[0-9]+$/.test(word) ? undefined : lookup(word);
  if (entry === undefined) return undefined;
  return { code: word, entry, isDistinct: SEVERAL_WORDS.test(word), isStatus: false, isPlausible: false };
}

/**
 * Reads a code.
 *
 * @param quoted whether it stood in quotes; a number then stays a text, as it was received.
 * @returns undefined for what is no code: other words, codes of other systems, and numbers that mean success.
 */
export function readCode(word: string, quoted: boolean): LogCode | undefined {
  if (/^[A-Z][A-Z0-9_]{2,}$/.test(word)) {
    const entry = lookup(word);
    if (entry === undefined && FOREIGN.test(word)) return undefined;
    const isDistinct = entry !== undefined && word.includes("_");
    return { code: word, entry, isDistinct, isStatus: false, isPlausible: word.includes("_") };
  }
  if (!/^-?[0-9]+$/.test(word)) return undefined;
  const digits = word.replace("-", "");
  const isLong = digits.length > 15;
  // Adding 0 turns minus zero into zero, which is what a server means by "-0".
  const number = isLong ? Number.NaN : Number(word) + 0;
  const code = quoted || isLong ? word : number;
  const entry = lookup(code);
  if (entry === undefined && (number === 0 || (number >= 200 && number < 300))) return undefined;
  const isDistinct = entry !== undefined && digits.length >= 6;
  return { code, entry, isDistinct, isStatus: number >= 100 && number < 600, isPlausible: number >= 1000 };
}
