import type { Part } from "../parts/document-parts.ts";
import { paragraphOf } from "../parts/make-parts.ts";
import type { Line } from "./split-row.ts";
import { textLines } from "./text-lines.ts";

/** A block whose end has not been found yet. */
export interface OpenBlock {
  readonly kind: "paragraph" | "item" | "definition";
  /** The column of an item's mark, from 0. */
  readonly depth: number;
  readonly lines: Line[];
  /** The terms of a definition. */
  readonly terms: Line[];
}

/**
 * Makes the parts of a block that has ended.
 *
 * @param before the part before it, which tells whether an item is the first of its list.
 */
export function partsOf({ kind, depth, lines, terms }: OpenBlock, before: Part | undefined): Part[] {
  const texts = textLines(lines);
  if (kind === "paragraph") {
    const paragraph = paragraphOf(texts);
    return paragraph === null ? [] : [paragraph];
  }
  if (kind === "definition") {
    const [named, meanings] = [textLines(terms), texts];
    const [first] = [...named, ...meanings];
    if (first === undefined) return [];
    return [{ kind, terms: named, lines: meanings, line: first.line, column: first.column }];
  }
  const [first] = texts;
  if (first === undefined) return [];
  const { line, column } = first;
  return [{ kind, depth, isFirst: before?.kind !== "item", lines: texts, line, column }];
}
