import type { Position } from "../../diagnostics/diagnostic.ts";
import { cellOf } from "../parts/cell-text.ts";
import { type Cell, MAX_COLUMNS, type Part, type Table } from "../parts/document-parts.ts";

/** A cell as the HTML has it. */
export interface HtmlCell extends Position {
  text: string;
  readonly isHeading: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A row as the HTML has it. */
export interface HtmlRow extends Position {
  /** Whether the row is inside a `thead`. */
  readonly isHead: boolean;
  readonly cells: HtmlCell[];
}

/**
 * Lays out a table so that every row has one cell for each heading. A cell that spans several rows or columns is
 * repeated in each. A row of one cell across the whole table becomes a heading for the rows below.
 */
export function layOut(rows: readonly HtmlRow[], { line, column }: Position): Part[] {
  const grid: Cell[][] = [];
  /** For each column, the cell that spans down from above, and the number of rows that it still covers. */
  const falling: { cell: Cell; rows: number }[] = [];
  const parts: Part[] = [];
  for (const { cells } of rows) {
    const laid: Cell[] = [];
    const fall = (): void => {
      for (let from = falling[laid.length]; from !== undefined && from.rows > 0; from = falling[laid.length]) {
        from.rows -= 1;
        laid.push(from.cell);
      }
    };
    for (const cell of cells) {
      fall();
      const made = cellOf(cell.text, cell);
      const width = Math.min(cell.colspan, MAX_COLUMNS + 1);
      for (let times = 0; times < width && laid.length <= MAX_COLUMNS; times += 1) {
        falling[laid.length] = { cell: made, rows: cell.rowspan - 1 };
        laid.push(made);
      }
    }
    fall();
    grid.push(laid);
    if (laid.length > MAX_COLUMNS) {
      const place = { line, column };
      return [
        {
          kind: "unread",
          message: "this table is too wide",
          help: `A table has at most ${MAX_COLUMNS} columns.`,
          ...place,
        },
      ];
    }
  }
  const heads = countHeads(rows);
  const headings = grid[heads - 1] ?? [];
  let table: Table & { rows: (readonly Cell[])[] } = { kind: "table", headings, rows: [], line, column };
  parts.push(table);
  for (const [index, cells] of grid.entries()) {
    const [first] = cells;
    if (index < heads || first === undefined || cells.every(({ text }) => text === "")) continue;
    const { line: at, column: from } = first;
    if (headings.length > 1 && cells.length === headings.length && cells.every((cell) => cell === first)) {
      parts.push({ kind: "heading", level: 6, text: first.text, lead: null, line: at, column: from });
      table = { ...table, rows: [] };
      parts.push(table);
    } else if (cells.length === headings.length) table.rows.push(cells);
    else {
      const message = `this row has ${cells.length} cells, but the table has ${headings.length} headings`;
      parts.push({ kind: "unread", message, help: "Make the numbers equal.", table: line, line: at, column: from });
    }
  }
  // A table without any row stays: what its headings say is what its unread rows are about.
  const isEmpty = parts.every((part) => part.kind !== "table" || part.rows.length === 0);
  return parts.filter((part, index) => part.kind !== "table" || part.rows.length > 0 || (isEmpty && index === 0));
}

/** The number of heading rows: the rows of the `thead`, or the rows at the top with only `th` cells; at least one. */
function countHeads(rows: readonly HtmlRow[]): number {
  const first = rows.findIndex(({ isHead, cells }) => !isHead && !cells.every(({ isHeading }) => isHeading));
  return Math.max(1, first === -1 ? rows.length : first);
}
