import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
import { decodeEntity } from "../html/html-parser.ts";

const TAG =
  /<\/?(?:a|abbr|b|big|br|code|del|div|em|font|i|img|ins|kbd|li|mark|ol|p|pre|s|samp|small|span|strong|sub|sup|tt|u|ul|var|wbr)(?:\s[^<>]*)?\/?>/iy;
const BREAKING_TAG = /^<\/?(?:br|div|li|ol|p|pre|ul)\b/i;
const AUTOLINK = /<(https?:\/\/[^<>\s]*)>/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const PLAIN = /[^\\`<&*_~[\]!]+/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const word = pinnedPattern(String.raw`[\p{L}\p{N}]`, "u");

/** A mark of emphasis or a link. It is removed from the result when its partner is found. */
interface Mark {
  readonly index: number;
  readonly mark: string;
}

/**
 * Converts inline Markdown to the text that readers see: escapes, entities, code, emphasis, links and HTML are
 * decoded. Text that only looks like markup, such as `a * b` or `<device>`, stays.
 *
 * @returns the text. `<br>` becomes a line break, and line breaks stay.
 */
export function readInline(source: string): string {
  const pieces: string[] = [];
  const open: Mark[] = [];
  const brackets: number[] = [];
  const marks = new MarkFinder(source);
  let offset = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = offset;
    const found = pattern.exec(source)?.[0] ?? null;
    if (found !== null) offset += found.length;
    return found;
  };
  while (offset < source.length) {
    const plain = match(PLAIN);
    if (plain !== null) {
      pieces.push(plain);
      continue;
    }
    const char = source[offset] ?? "";
    if (char === "\\" && PUNCTUATION.test(source[offset + 1] ?? "")) {
      pieces.push(source[offset + 1] ?? "");
      offset += 2;
    } else if (char === "`") {
      const [text, end] = readCode(source, offset, marks);
      pieces.push(text);
      offset = end;
    } else if (char === "<") {
      const link = match(AUTOLINK);
      const tag = link === null ? match(TAG) : null;
      const comment = source.startsWith("<!--", offset) ? marks.find("-->", offset) : -1;
      if (link !== null) pieces.push(link.slice(1, -1));
      else if (comment !== -1) offset = comment + 3;
      else if (tag === null) pieces.push(source[offset++] ?? "");
      else pieces.push(BREAKING_TAG.test(tag) ? "\n" : "");
    } else if (char === "&") {
      const entity = match(ENTITY);
      pieces.push(entity === null ? (source[offset++] ?? "") : decodeEntity(entity));
    } else if (char === "*" || char === "_" || char === "~") {
      const run = readRun(source, offset);
      closeOrOpen(pieces, open, source, offset, run);
      offset += run.length;
    } else if (char === "[" || (char === "!" && source[offset + 1] === "[")) {
      const bracket = char === "[" ? "[" : "![";
      brackets.push(pieces.length);
      pieces.push(bracket);
      offset += bracket.length;
    } else if (char === "]") {
      const start = brackets.pop();
      const end = start === undefined || source[offset + 1] !== "(" ? -1 : marks.find(")", offset);
      if (start === undefined || end === -1) pieces.push(char);
      else pieces[start] = "";
      offset = start === undefined || end === -1 ? offset + 1 : end + 1;
    } else {
      pieces.push(char);
      offset += 1;
    }
  }
  return pieces.join("");
}

/** The run of equal characters that starts at an offset. */
function readRun(source: string, start: number): string {
  let end = start;
  while (source[end] === source[start]) end += 1;
  return source.slice(start, end);
}

/** Finds closing marks. Each mark is searched for from left to right only once, so that the time stays linear. */
class MarkFinder {
  readonly #source: string;
  /** The last found offset of each mark. */
  readonly #nearest = new Map<string, number>();
  /** The offsets of the runs of backticks that have not been passed yet, by length. */
  #runs: Map<number, number[]> | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** The offset of a mark at or after `from`; -1 when there is none. */
  find(mark: string, from: number): number {
    let at = this.#nearest.get(mark);
    if (at === undefined || (at !== -1 && at < from)) at = this.#source.indexOf(mark, from);
    this.#nearest.set(mark, at);
    return at;
  }

  /** The offset of a run of exactly `length` backticks at or after `from`; -1 when there is none. */
  findRun(length: number, from: number): number {
    if (this.#runs === null) {
      this.#runs = new Map();
      for (const { 0: run, index } of this.#source.matchAll(/`+/g)) {
        const places = this.#runs.get(run.length);
        if (places === undefined) this.#runs.set(run.length, [index]);
        else places.push(index);
      }
      for (const places of this.#runs.values()) places.reverse();
    }
    const places = this.#runs.get(length) ?? [];
    while ((places.at(-1) ?? from) < from) places.pop();
    return places.at(-1) ?? -1;
  }
}

/** Reads code in backticks, unchanged. A run of backticks without a closing run is literal. */
function readCode(source: string, start: number, marks: MarkFinder): [text: string, end: number] {
  const fence = readRun(source, start);
  const from = start + fence.length;
  const end = marks.findRun(fence.length, from);
  if (end === -1) return [fence, from];
  // In a table, a bar is escaped even inside code.
  const text = source.slice(from, end).replaceAll("\\|", "|");
  const padded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  return [padded ? text.slice(1, -1) : text, end + fence.length];
}

/** Closes the open emphasis, or opens one. A mark that does neither is text. */
function closeOrOpen(pieces: string[], open: Mark[], source: string, offset: number, mark: string): void {
  const before = source[offset - 1] ?? " ";
  const after = source[offset + mark.length] ?? " ";
  const inWord = mark.startsWith("_") && word().test(before) && word().test(after);
  const isMark = !inWord && mark.length <= 3 && !(mark === "~");
  const last = open.at(-1);
  if (isMark && last?.mark === mark && !/\s/.test(before)) {
    open.pop();
    pieces[last.index] = "";
    return;
  }
  if (isMark && !/\s/.test(after) && !(mark.startsWith("_") && word().test(before)))
    open.push({ index: pieces.length, mark });
  pieces.push(mark);
}
