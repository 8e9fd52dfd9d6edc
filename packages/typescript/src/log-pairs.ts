// Copied by errdex from templates/typescript/runtime/src/log-pairs.ts. Edit that file, then run "pnpm generate".

import { BLANKS, trimBlanks } from "./blanks.js";
import { ENVELOPE } from "./data.js";
import { readQuoted } from "./quoted.js";

/** One of the envelope's fields in a log: its name and its value. */
export interface Pair {
  readonly name: string;
  readonly quoted: boolean;
  /** Lazy: an unquoted message runs to the end of its line, so reading every pair eagerly would be quadratic. */
  readonly value: string;
}

/** An unquoted message, and the characters that end it. */
const WORDS = /[^,)\]}\n\r]*/y;
const WORDS_END = ",)]}\n\r";

/** Finds the pairs in a text, from left to right. A value may itself contain pairs. */
export function readPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const { 0: start, 1: name = "", index } of text.matchAll(pairStart())) {
    const at = index + start.length;
    const pair = pairAt(name, text, at);
    if (isThere(pair, text.charAt(at))) pairs.push(pair);
  }
  return pairs;
}

function pairAt(name: string, text: string, at: number): Pair {
  const quoted = /^["']/.test(text.charAt(at));
  return {
    name,
    quoted,
    get value() {
      if (quoted) return readQuoted(text, at);
      return ENVELOPE.message.includes(name) ? trimBlanks(match(WORDS, text, at)) : readWord(text, at);
    },
  };
}

/** Whether the pair has a value. An empty quoted value counts. */
function isThere(pair: Pair, first: string): boolean {
  if (pair.quoted) return true;
  return ENVELOPE.message.includes(pair.name) ? !WORDS_END.includes(first) : pair.value !== "";
}

let word: RegExp | undefined;

function readWord(text: string, at: number): string {
  // biome-ignore lint/complexity/useRegexLiterals: literals are compiled on import, and `\p{L}` is slow to compile.
  word ??= new RegExp("[\\p{L}0-9_.*-]*", "uy");
  const found = match(word, text, at);
  let end = found.length;
  while (found.charAt(end - 1) === ".") end -= 1;
  return found.slice(0, end);
}

function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? "";
}

let start: RegExp | undefined;

/** Matches the start of a pair: a name that is a whole word, and its separator. Created on first use. */
function pairStart(): RegExp {
  if (start === undefined) {
    const either = [
      ...ENVELOPE.success.map(({ field }) => field),
      ...ENVELOPE.code,
      ...ENVELOPE.message,
      ...ENVELOPE.requestId,
      ...ENVELOPE.time,
    ]
      // Longest first, as one name may start with another.
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
      .join("|");
    start = new RegExp(`(?<![\\p{L}0-9_-])(${either})['"]?[${BLANKS}]*[:=|][${BLANKS}]*`, "gu");
  }
  return start;
}
