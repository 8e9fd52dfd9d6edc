import type { Code } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { joinPieces } from "../../formats/parts/cell-text.ts";
import type { Meanings } from "../../formats/parts/column-headings.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import { type Columns, isCodeLike, mapColumns } from "./blocks/map-columns.ts";
import type { PlacedTable } from "./blocks/placed-table.ts";
import { shapeTable } from "./blocks/shape-table.ts";
import { type CodeType, withOneType } from "./code-type.ts";
import { mergeDuplicates, type Repeated } from "./merge-duplicates.ts";
import { areWords, type CodeContext, codesWithX } from "./read-code.ts";
import { type Listed, type Row, readRow } from "./read-row.ts";

/** A column or a table that was not read. */
export interface Ignored {
  readonly heading: string;
  readonly line: number;
}

/** The codes of a document, and what was left out. */
export interface Listing {
  readonly listed: readonly Listed[];
  /** Columns that were not read. */
  readonly ignored: readonly Ignored[];
  /** Tables without codes, by their headings. */
  readonly tables: readonly Ignored[];
  readonly repeated: readonly Repeated[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is needed to read codes from tables. */
export interface ListOptions {
  /** The document's name in findings. */
  readonly file: string;
  readonly known: ReadonlyMap<string, Code>;
  readonly meanings: Meanings;
  /** The lines of tables and rows to skip, because they list no codes. */
  readonly skip: ReadonlySet<number>;
  /** The type that codes shall have; null to find it out. */
  readonly codes: CodeType | null;
}

type Report = (rule: RuleId, place: Cell | PlacedTable, message: string, help: string) => void;

/** Reads codes from tables. Reports everything that is uncertain. */
export function listCodes(tables: readonly PlacedTable[], options: ListOptions): Listing {
  const { file, known, meanings, skip, codes } = options;
  const diagnostics: Diagnostic[] = [];
  const ignored: Ignored[] = [];
  const report: Report = (rule, { line, column }, message, help) => {
    diagnostics.push({ rule, severity: "error", file, line, column, message, help });
  };
  const rows: Row[] = [];
  const without: PlacedTable[] = [];
  const codeColumns = new Map<PlacedTable, number>();
  for (const found of tables) {
    if (found.fields === null && skip.has(found.line)) continue;
    const table = shapeTable(found, meanings);
    const columns = columnsOf(table, meanings);
    const { code } = columns.fields;
    if (code === undefined) {
      without.push(table);
      continue;
    }
    reportTwice(table, columns, report);
    codeColumns.set(table, code);
    for (const column of columns.ignored) {
      const { text: heading = "", line = table.line } = table.headings[column] ?? {};
      if (!ignored.some((other) => other.heading === heading)) ignored.push({ heading, line });
    }
    rows.push(...rowsOf(table, columns, code).filter((row) => !skip.has(row.code.line)));
  }
  const listed = readRows(rows, known, report);
  const noCodes = listed.length === 0 && diagnostics.length === 0;
  for (const table of without) if (noCodes || hasCodes(table)) reportWithout(table, report);
  const typed = withOneType(listed, known, codes, file);
  const merged = mergeDuplicates(typed.listed, codeColumns, file);
  return {
    listed: merged.listed,
    ignored,
    tables: without.map((table) => ({ heading: headingsOf(table), line: table.line })),
    repeated: merged.repeated,
    diagnostics: [...diagnostics, ...typed.diagnostics, ...merged.diagnostics],
  };
}

function columnsOf(table: PlacedTable, meanings: Meanings): Columns {
  const { fields } = table;
  return fields === null ? mapColumns(table, meanings) : { fields, own: [], ignored: [], twice: [] };
}

function rowsOf(table: PlacedTable, { fields, own }: Columns, column: number): Row[] {
  return joinSpanned(table.rows, column).flatMap((cells) => {
    const code = cells[column];
    // Printed pages repeat the headings.
    const isRepeated =
      table.headings.length > 0 && cells.every(({ text }, index) => text === table.headings[index]?.text);
    if (code === undefined || isRepeated || cells.every(({ text }) => text === "")) return [];
    return [{ table, cells, fields, own, code }];
  });
}

/** Joins the rows that one cell with a code spans. */
function joinSpanned(rows: PlacedTable["rows"], column: number): (readonly Cell[])[] {
  const joined: (readonly Cell[])[] = [];
  for (const cells of rows) {
    const above = joined.at(-1);
    if (above === undefined || cells[column] === undefined || above[column] !== cells[column]) joined.push(cells);
    else joined[joined.length - 1] = above.map((cell, index) => joinCells(cell, cells[index] ?? cell));
  }
  return joined;
}

function joinCells(above: Cell, below: Cell): Cell {
  if (above.text === below.text || below.text === "") return above;
  const pieces = [...above.pieces, ...below.pieces];
  return { ...above, text: joinPieces(pieces), pieces };
}

function readRows(rows: readonly Row[], known: ReadonlyMap<string, Code>, report: Report): Listed[] {
  const words = [...known.values()].some((code) => typeof code === "string" && !/^\d+$/.test(code));
  const printed = rows.filter(({ table }) => table.headings.length > 0).map(({ code }) => code.text);
  const withX = codesWithX(printed);
  const context: CodeContext = { known, wordsAreCodes: words || areWords(printed), withX };
  return rows.flatMap((row) => {
    // A word outside tables was taken for a code already.
    const isBlock = row.table.headings.length === 0;
    const item = readRow(row, isBlock ? { ...context, wordsAreCodes: true } : context);
    if (item !== null) return [item];
    const { text } = row.code;
    const message = text === "" ? "this row has no code" : `${JSON.stringify(text)} is not one code`;
    const help = `Write the code alone in your copy of the document, or leave the row out: --skip ${row.code.line}.`;
    report("code", row.code, message, help);
    return [];
  });
}

function reportTwice(table: PlacedTable, { twice }: Columns, report: Report): void {
  const headingAt = (column: number): string => table.headings[column]?.text ?? "";
  for (const { column, field, first } of twice) {
    const message = `the columns "${headingAt(first)}" and "${headingAt(column)}" both contain the ${field}`;
    const help = `Delete one in your copy, or ignore one: --column "${headingAt(column)}=ignore".`;
    report("table", table.headings[column] ?? table, message, help);
  }
}

/** Reports a table without a column of codes. */
function reportWithout(table: PlacedTable, report: Report): void {
  const message = `this table has no column of codes: ${headingsOf(table)}`;
  const named = table.headings.find((_, column) => isColumnOfCodes(table, column)) ?? table.headings[0];
  const help = `Name it with --column "${named?.text || "Number"}=code"; or skip a table that lists no errors: --skip ${table.line}.`;
  report("table", table, message, help);
}

const headingsOf = ({ headings }: PlacedTable): string => headings.map(({ text }) => JSON.stringify(text)).join(", ");

/** Whether a table has codes although no heading says so. */
function hasCodes(table: PlacedTable): boolean {
  return table.headings.some((_, column) => isColumnOfCodes(table, column));
}

/** Whether at least half of a column's cells are numbers of at least three digits, or words in capitals. */
function isColumnOfCodes({ rows, headings }: PlacedTable, column: number): boolean {
  const texts = [
    ...rows.map((cells) => cells[column]?.text ?? ""),
    ...(rows.length < 3 ? [headings[column]?.text ?? ""] : []),
  ];
  const codes = texts.filter(
    (text) => isCodeLike(text) && /^-\d|^\d{3}|^[A-Z][A-Z0-9]*[_-][A-Z0-9_-]+$|^[A-Z]+\d{2}/.test(text),
  );
  return codes.length > 0 && codes.length * 2 >= texts.length;
}
