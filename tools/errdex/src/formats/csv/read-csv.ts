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

/** Splits the text into rows, up to a limit. */
function readRows(text: string, delimiter: string, limit: number, skip: number): { rows: Row[]; unread: Unread[] } {
  const rows: Row[] = [];
  const unread: Unread[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  const report = (message: string, help: string, at = { line, column: offset - lineStart + 1 }): void => {
    unread.push({ kind: "unread", message, help, ...at });
  };
  /** Advances to an offset and counts the lines that end before it. */
  const pass = (end: number): void => {
    for (; offset < end; offset += 1) {
      const char = text[offset];
      if (char !== "\n" && (char !== "\r" || text[offset + 1] === "\n")) continue;
      line += 1;
      lineStart = offset + 1;
    }
  };
  const readField = (): Cell => {
    const place = { line, column: offset - lineStart + 1 };
    if (text[offset] !== '"') {
      const start = offset;
      while (offset < text.length && text[offset] !== delimiter && text[offset] !== "\n" && text[offset] !== "\r") {
        offset += 1;
      }
      return cellOf(text.slice(start, offset), place);
    }
    const start = offset + 1;
    let end = text.indexOf('"', start);
    while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end === -1) {
      report(
        "the quoted field that begins here is not closed",
        "Close it with a double quote. Double every quote inside a field.",
      );
      offset = text.length;
      return cellOf("", place);
    }
    pass(end + 1);
    const words = text.slice(start, end).replaceAll('""', '"').replaceAll(/\r\n?/g, "\n");
    const after = text[offset];
    if (after !== undefined && after !== delimiter && after !== "\n" && after !== "\r") {
      report("there is text after a closing quote", "Put the whole field in quotes, and double the quotes inside it.");
      while (offset < text.length && text[offset] !== "\n" && text[offset] !== "\r") offset += 1;
    }
    return cellOf(words, place);
  };
  for (let row = 0; offset < text.length && row < limit; row += 1) {
    const cells: Cell[] = [];
    const begin = line;
    for (let isMore = true; isMore; ) {
      const cell = readField();
      if (cells.length < MAX_COLUMNS) cells.push(cell);
      else if (cells.length === MAX_COLUMNS) {
        report("this row is too long", `A row has at most ${MAX_COLUMNS} fields.`);
        cells.push(cell);
      }
      isMore = text[offset] === delimiter;
      if (isMore) offset += 1;
    }
    const end = text.startsWith("\r\n", offset) ? 2 : 1;
    if (offset < text.length) pass(offset + end);
    if (row >= skip) rows.push({ cells, line: begin });
  }
  return { rows, unread };
}
