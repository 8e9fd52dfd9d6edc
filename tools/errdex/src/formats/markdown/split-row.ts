import { cellOf } from "../parts/cell-text.ts";
import type { Cell } from "../parts/document-parts.ts";
import { readInline } from "./inline-markdown.ts";

/** A line of the file and its number, which counts from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** How the rows of a table are drawn. */
export interface RowStyle {
  /** The number of cells. */
  readonly columns: number;
  /** Whether a bar stands before the first cell, and after the last. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The number of bars in a line that end a cell: those without a backslash before them. */
export function countBars(text: string): number {
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (text[offset] === "\\") offset += 1;
    else if (text[offset] === "|") count += 1;
  }
  return count;
}

/** The bars that a row of this style has. */
export function barsOf({ columns, opens, closes }: RowStyle): number {
  return columns - 1 + (opens ? 1 : 0) + (closes ? 1 : 0);
}

/** The row that a line of dashes draws, `| --- | :-: |`; null when the line is none. */
export function readDelimiter(line: string): RowStyle | null {
  const text = line.trim();
  if (!text.includes("|") || !text.includes("-")) return null;
  const [opens, closes] = [text.startsWith("|"), text.endsWith("|")];
  const cells = text.split("|").slice(opens ? 1 : 0, closes ? -1 : undefined);
  if (cells.length === 0 || cells.some((cell) => !/^\s*:?-+:?\s*$/.test(cell))) return null;
  return { columns: cells.length, opens, closes };
}

/** Takes the lines of one row apart, without the bars around it. There are as many cells as bars leave. */
export function splitRow(lines: readonly Line[], { opens, closes }: Pick<RowStyle, "opens" | "closes">): Cell[] {
  const emptyCell = () => ({ text: "", line: 0, column: 0, isBlank: true });
  const cells: ReturnType<typeof emptyCell>[] = [];
  let current = emptyCell();
  for (const { text, number } of lines) {
    let start = 0;
    const take = (end: number): void => {
      const piece = text.slice(start, end);
      // A cell stands where its first words do.
      if (current.isBlank) {
        current.isBlank = piece.trim() === "";
        current.line = number;
        current.column = start + 1 + (piece.length - piece.trimStart().length);
      }
      current.text += piece;
    };
    for (let offset = 0; offset < text.length; offset += 1) {
      if (text[offset] === "\\") offset += 1;
      else if (text[offset] === "|") {
        take(offset);
        cells.push(current);
        current = emptyCell();
        start = offset + 1;
      }
    }
    take(text.length);
    current.text += "\n";
  }
  cells.push(current);
  return cells.slice(opens ? 1 : 0, closes ? -1 : undefined).map((cell) => cellOf(readInline(cell.text), cell));
}
