import { closesFence, fenceOf } from "./markdown-lines.ts";
import type { Line } from "./split-row.ts";

/** HTML in a Markdown file, by the indexes of its lines. */
export interface HtmlRegion {
  readonly end: number;
  /** Whether its element is closed. If not, the region ends at the next empty line. */
  readonly isClosed: boolean;
  readonly name: string;
}

const TAG = /<(\/?)(table|dl|ul|ol|h[1-6])(?=[\s>/])[^<>]*>/gi;
/** What may stand before an element on its line: other tags. */
const ONLY_TAGS = /^(?:\s|<[A-Za-z/][^<>]*>)*/;

/**
 * Finds the HTML elements that hold blocks, such as tables and lists, by the index of their first line. They may
 * contain empty lines, because people write them so. Code is left out.
 */
export function findHtmlRegions(lines: readonly Line[]): Map<number, HtmlRegion> {
  const found = new Map<number, HtmlRegion>();
  const open = new Map<string, { index: number; isBlock: boolean }[]>();
  for (const [index, text] of textsOutsideFences(lines)) {
    const tags = ONLY_TAGS.exec(text)?.[0].length ?? 0;
    for (const { 1: closing, 2: element = "", index: at } of withoutCode(text).matchAll(TAG)) {
      const name = element.toLowerCase();
      const opened = open.get(name) ?? [];
      open.set(name, opened);
      if (closing === "") opened.push({ index, isBlock: at < tags || at === 0 });
      else {
        const begin = opened.pop();
        if (begin?.isBlock) extend(found, begin.index, { end: index, isClosed: true, name });
      }
    }
  }
  addUnclosed(lines, found, open);
  return found;
}

function extend(found: Map<number, HtmlRegion>, index: number, region: HtmlRegion): void {
  const before = found.get(index);
  if (before === undefined || before.end < region.end) found.set(index, region);
}

function addUnclosed(
  lines: readonly Line[],
  found: Map<number, HtmlRegion>,
  open: ReadonlyMap<string, readonly { index: number; isBlock: boolean }[]>,
): void {
  // The next empty line from each line on, found from behind.
  const ends: number[] = new Array(lines.length + 1).fill(lines.length);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    ends[index] = lines[index]?.text.trim() === "" ? index : (ends[index + 1] ?? lines.length);
  }
  for (const [name, opened] of open) {
    for (const { index, isBlock } of opened) {
      if (isBlock) extend(found, index, { end: (ends[index] ?? lines.length) - 1, isClosed: false, name });
    }
  }
}

function* textsOutsideFences(lines: readonly Line[]): Generator<[index: number, text: string]> {
  let fence: string | null = null;
  for (const [index, { text }] of lines.entries()) {
    if (fence !== null) {
      if (closesFence(text, fence)) fence = null;
      continue;
    }
    fence = fenceOf(text);
    if (fence === null && text.includes("<")) yield [index, text];
  }
}

/** Blanks what stands in backticks. */
function withoutCode(text: string): string {
  if (!text.includes("`")) return text;
  const pieces = text.split("`");
  return pieces
    .map((piece, index) => (index % 2 === 1 && index < pieces.length - 1 ? " ".repeat(piece.length) : piece))
    .join("`");
}
