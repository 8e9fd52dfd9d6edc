// Copied by errdex from templates/typescript/runtime/src/log-text.ts. Edit that file, then run "pnpm generate".

import { BLANKS } from "./characters.js";
import { TEXT_LIMIT } from "./log-forms.js";

/** A text of a log, and where its lines are. */
export interface LogText {
  /** What is read of it. */
  readonly text: string;
  /** Whether there was more. */
  readonly truncated: boolean;
  /** The offsets at which lines start, in ascending order. */
  readonly lines: readonly number[];
}

/** Cuts a text to what is read, and finds its lines. */
export function readText(whole: string): LogText {
  const text = cut(whole);
  const lines = [0];
  for (const { index } of text.matchAll(/[\n\r]/g)) lines.push(index + 1);
  return { text, truncated: text.length < whole.length, lines };
}

/** Returns the first characters. They are counted as in other languages: a pair of surrogates is one. */
function cut(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  let end = 0;
  for (let count = 0; count < TEXT_LIMIT && end < text.length; count += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}

/** Returns the number of the line that has the offset. */
export function lineOf({ lines }: LogText, offset: number): number {
  return countUpTo(lines, offset) - 1;
}

/** Returns the offset of the end of a line, before its line break. */
export function endOfLine({ lines, text }: LogText, line: number): number {
  const next = lines[line + 1];
  return next === undefined ? text.length : next - 1;
}

/** Returns how many of the numbers, which ascend, are at most as large. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the offset of the first character that is none of these. */
export function skip(text: string, characters: string, from: number, to: number): number {
  let at = from;
  while (at < to && characters.includes(text.charAt(at))) at += 1;
  return at;
}

/** Returns the offset behind the last character that is none of these. */
export function skipBack(text: string, characters: string, from: number, to: number): number {
  let at = to;
  while (at > from && characters.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Removes blanks at both ends. */
export function trimBlanks(text: string): string {
  const start = skip(text, BLANKS, 0, text.length);
  return text.slice(start, skipBack(text, BLANKS, start, text.length));
}

/** Returns the match of a pattern, which must be sticky, at an offset. */
export function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
