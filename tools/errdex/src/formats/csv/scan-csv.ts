import type { Placed, Position } from "../../diagnostics/diagnostic.ts";

/** A row of a document, with the place of each field. */
export interface CsvRow {
  readonly fields: readonly Placed[];
  readonly line: number;
}

/** What cannot be read in a document, and how to fix it. */
export interface CsvProblem extends Position {
  readonly message: string;
  readonly help: string;
}

/** The rows of a document, and its problems. */
export interface CsvDocument {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

/** What a document may hold. */
export interface CsvBounds {
  readonly maxRows?: number;
  /** The most fields of a row. Every further one is left out, and is a problem. */
  readonly maxColumns?: number;
}

/**
 * Splits comma-separated values into rows (RFC 4180): a quoted field may contain delimiters, line breaks and doubled
 * quotes. Every line break inside a field is given as `\n`. Reads in time proportional to the text.
 *
 * @param delimiter one character.
 */
export function scanCsv(text: string, delimiter: string, bounds: CsvBounds = {}): CsvDocument {
  const { maxRows = Number.POSITIVE_INFINITY, maxColumns = Number.POSITIVE_INFINITY } = bounds;
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  const report = (message: string, help: string): void => {
    problems.push({ message, help, line, column: offset - lineStart + 1 });
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
  const readField = (): Placed => {
    const place = { line, column: offset - lineStart + 1 };
    if (text[offset] !== '"') {
      const start = offset;
      while (offset < text.length && text[offset] !== delimiter && text[offset] !== "\n" && text[offset] !== "\r") {
        offset += 1;
      }
      return { text: text.slice(start, offset), ...place };
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
      return { text: "", ...place };
    }
    pass(end + 1);
    const words = text.slice(start, end).replaceAll('""', '"').replaceAll(/\r\n?/g, "\n");
    const after = text[offset];
    if (after !== undefined && after !== delimiter && after !== "\n" && after !== "\r") {
      report("there is text after a closing quote", "Put the whole field in quotes, and double the quotes inside it.");
      while (offset < text.length && text[offset] !== "\n" && text[offset] !== "\r") offset += 1;
    }
    return { text: words, ...place };
  };
  while (offset < text.length && rows.length < maxRows) {
    const fields: Placed[] = [];
    const begin = line;
    for (let isMore = true; isMore; ) {
      const field = readField();
      if (fields.length < maxColumns) fields.push(field);
      else if (fields.length === maxColumns) {
        report("this row is too long", `A row has at most ${maxColumns} fields.`);
        fields.push(field);
      }
      isMore = text[offset] === delimiter;
      if (isMore) offset += 1;
    }
    const end = text.startsWith("\r\n", offset) ? 2 : 1;
    if (offset < text.length) pass(offset + end);
    rows.push({ fields, line: begin });
  }
  return { rows, problems };
}
