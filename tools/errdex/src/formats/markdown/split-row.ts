import { cellOf } from "../parts/cell-text.ts";
import type { Cell } from "../parts/document-parts.ts";
import { readInline } from "./inline-markdown.ts";

/** A line of the file, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** How the rows of a table are written. */
export interface RowStyle {
  /** The number of cells. */
  readonly columns: number;
  /** Whether a row has a bar before its first cell, and after its last. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Counts the bars in a line that separate cells: those without a backslash before them. */
export function countBars(text: string): number {
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (text[offset] === "\\") offset += 1;
    else if (text[offset] === "|") count += 1;
  }
  return count;
}

/** The number of bars in a row of this style. */
export function barsOf({ columns, opens, closes }: RowStyle): number {
  return columns - 1 + (opens ? 1 : 0) + (closes ? 1 : 0);
}

/** Parses a delimiter row, `| --- | :-: |`; null when the line is not one. */
export function readDelimiter(line: string): RowStyle | null {
  const text = line.trim();
  if (!text.includes("|") || !text.includes("-")) return null;
  const [opens, closes] = [text.startsWith("|"), text.endsWith("|")];
  const cells = text.split("|").slice(opens ? 1 : 0, closes ? -1 : undefined);
  if (cells.length === 0 || cells.some((cell) => !/^\s*:?-+:?\s*$/.test(cell))) return null;
  return { columns: cells.length, opens, closes };
}

/** Splits the lines of one row into cells, without the bars around it. */
export function splitRow(lines: readonly Line[], { opens, closes }: Pick<RowStyle, "opens" | "closes">): Cell[] {
  const emptyCell = () => ({ text: "", line: 0, column: 0, isBlank: true });
  const cells: ReturnType<typeof emptyCell>[] = [];
  let current = emptyCell();
  for (const { text, number } of lines) {
    let start = 0;
    const take = (end: number): void => {
      const piece = text.slice(start, end);
      // A cell's location is that of its first words.
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
