import { cellOf, joinPieces } from "../parts/cell-text.ts";
import { isCodeHeading, isKnownHeading } from "../parts/column-headings.ts";
import {
  type Cell,
  MAX_COLUMNS,
  type Paragraph,
  type Part,
  type Reader,
  type Unread,
} from "../parts/document-parts.ts";
import { scanCsv } from "./scan-csv.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** The number of rows from which the delimiter is determined. */
const SAMPLE = 20;

interface Row {
  readonly cells: Cell[];
  readonly line: number;
}

/**
 * Reads comma-separated values (RFC 4180): quoted fields may contain delimiters, line breaks and doubled quotes.
 * Semicolons, tabs and bars may be the delimiter too, depending on the headings. A row of one field is outside
 * tables, and a row with a heading for codes begins a table.
 */
export const readCsv: Reader = (text) => {
  const announced = /^sep=(.)\r?\n/.exec(text)?.[1];
  const delimiter = announced ?? findDelimiter(text);
  const { rows, unread } = readRows(text, delimiter, Number.POSITIVE_INFINITY, announced === undefined ? 0 : 1);
  const parts: Part[] = [];
  const hasHeadings = rows.some(isHeadings);
  let headings: readonly Cell[] | null = null;
  const loose: number[] = [];
  let table: { rows: Cell[][] } | null = null;
  for (const { cells, line } of rows) {
    const filled = cells.filter((cell) => cell.text !== "");
    const [first] = filled;
    if (first === undefined) continue;
    const place = { line, column: 1 };
    if (isHeadings({ cells, line }) || (!hasHeadings && headings === null && filled.length > 1)) {
      headings = withoutEmptyEnd(cells);
      loose.length = 0;
      const begun = { kind: "table" as const, headings, rows: [] as Cell[][], ...place };
      parts.push(begun);
      table = begun;
    } else if (headings === null || (filled.length === 1 && headings.length > 1 && cells[0] === first)) {
      const words = joinPieces(filled.map((cell) => cell.text));
      loose.push(parts.length);
      parts.push({ kind: "paragraph", text: words, lines: [{ text: words, lead: null, ...place }], ...place });
    } else if (
      headings !== null &&
      withoutEmptyEnd(cells).length <= headings.length &&
      cells.length >= headings.length
    ) {
      // A single field before headings may describe the table. Before another row, it is text of the page.
      for (const index of loose.splice(0)) parts[index] = { ...(parts[index] as Paragraph), insideTable: true };
      table?.rows.push(cells.slice(0, headings.length));
    } else {
      const message = `this row has ${cells.length} fields, but the table has ${headings.length} headings`;
      parts.push({
        kind: "unread",
        message,
        help: "Make the numbers equal. Put a field that contains a comma in double quotes.",
        ...place,
      });
    }
  }
  return [...parts, ...unread];
};

/** Whether a row has headings: one for codes, another known one, and no number. */
function isHeadings({ cells }: Row): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  const known = filled.filter(({ text }) => isKnownHeading(text));
  const isPlain = filled.every(({ text }) => !/^[\d,]+$/.test(text));
  return isPlain && known.some(({ text }) => isCodeHeading(text)) && (known.length > 1 || filled.length === 1);
}

/** Drops empty cells at the end: programs pad every row to the longest. */
function withoutEmptyEnd(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex(({ text }) => text !== "");
  return cells.slice(0, last + 1);
}

/** The delimiter that gives the most known headings, or else the one that is most frequent in the first row. */
function findDelimiter(text: string): string {
  const known = (delimiter: string): number => {
    const { rows } = readRows(text, delimiter, SAMPLE, 0);
    return Math.max(0, ...rows.map(({ cells }) => cells.filter((cell) => isKnownHeading(cell.text)).length));
  };
  const width = (delimiter: string): number => readRows(text, delimiter, 1, 0).rows[0]?.cells.length ?? 0;
  const [best = ","] = [...DELIMITERS].sort((a, b) => known(b) - known(a) || width(b) - width(a));
  return best;
}

/** Splits the text into rows, up to a limit, without those at the beginning that are to be skipped. */
function readRows(text: string, delimiter: string, limit: number, skip: number): { rows: Row[]; unread: Unread[] } {
  const { rows, problems } = scanCsv(text, delimiter, { maxRows: limit, maxColumns: MAX_COLUMNS });
  return {
    rows: rows
      .slice(skip)
      .map(({ fields, line }) => ({ line, cells: fields.map((field) => cellOf(field.text, field)) })),
    unread: problems.map((problem) => ({ kind: "unread", ...problem })),
  };
}
