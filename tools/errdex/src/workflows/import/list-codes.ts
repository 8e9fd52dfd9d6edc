import type { Code } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { wordsOf } from "../../formats/parts/cell-text.ts";
import type { Meanings } from "../../formats/parts/column-headings.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import { type Columns, mapColumns } from "./map-columns.ts";
import type { PlacedTable } from "./outline.ts";
import { areWords, type CodeContext, readCode } from "./read-code.ts";

/** A code that the document lists, with its texts. A text is null when the document does not have it. */
export interface Listed {
  readonly code: Code;
  readonly message: Cell | null;
  readonly description: Cell | null;
  readonly resolution: Cell | null;
  readonly table: PlacedTable;
  readonly line: number;
  readonly column: number;
}

/** A column that was not read. */
export interface IgnoredColumn {
  readonly heading: string;
  readonly line: number;
}

/** The codes of a document, and what was left out. */
export interface Listing {
  readonly listed: readonly Listed[];
  readonly ignored: readonly IgnoredColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is needed to read codes from tables. */
export interface ListOptions {
  /** The document's name in findings. */
  readonly file: string;
  readonly known: ReadonlyMap<string, Code>;
  readonly meanings: Meanings;
  /** The lines of tables to skip, because they list no codes. */
  readonly skip: ReadonlySet<number>;
}

interface Row {
  readonly table: PlacedTable;
  readonly cells: readonly Cell[];
  readonly roles: Columns["roles"];
  readonly code: Cell;
}

/** Reads codes from tables. Reports everything that is uncertain. */
export function listCodes(tables: readonly PlacedTable[], options: ListOptions): Listing {
  const { file, known, meanings, skip } = options;
  const diagnostics: Diagnostic[] = [];
  const ignored: IgnoredColumn[] = [];
  const report = (rule: RuleId, { line, column }: Cell | PlacedTable, message: string, help: string): void => {
    diagnostics.push({ rule, severity: "error", file, line, column, message, help });
  };
  const rows: Row[] = [];
  for (const table of tables) {
    if (skip.has(table.line)) continue;
    const { roles, ignored: unknown, twice } = mapColumns(table, meanings);
    const headingAt = (column: number): string => table.headings[column]?.text ?? "";
    for (const { column, role, first } of twice) {
      const message = `the columns "${headingAt(first)}" and "${headingAt(column)}" both contain the ${role}`;
      const help = `Delete one in your copy, or ignore one: --column "${headingAt(column)}=ignore".`;
      report("table", table.headings[column] ?? table, message, help);
    }
    if (roles.code === undefined) {
      const message = `this table has no column of codes: ${table.headings.map(({ text }) => JSON.stringify(text)).join(", ")}`;
      const help = `Name it with --column "${headingAt(0) || "Number"}=code"; or skip a table that lists no errors: --skip ${table.line}.`;
      report("table", table, message, help);
      continue;
    }
    for (const column of unknown) {
      const { text: heading = "", line = table.line } = table.headings[column] ?? {};
      if (!ignored.some((other) => other.heading === heading)) ignored.push({ heading, line });
    }
    for (const cells of table.rows) {
      const code = cells[roles.code];
      // Printed pages repeat the headings.
      const isRepeated = cells.every(({ text }, index) => text === table.headings[index]?.text);
      if (code !== undefined && !isRepeated && cells.some(({ text }) => text !== ""))
        rows.push({ table, cells, roles, code });
    }
  }
  const words = [...known.values()].some((code) => typeof code === "string" && !/^\d+$/.test(code));
  const context = { known, wordsAreCodes: words || areWords(rows.map(({ code }) => code.text)) };
  const listed = rows.flatMap((row) => readRow(row, context, report) ?? []);
  reportDuplicates(listed, report);
  return { listed, ignored, diagnostics };
}

type Report = (rule: RuleId, place: Cell | PlacedTable, message: string, help: string) => void;

function readRow({ table, cells, roles, code: printed }: Row, context: CodeContext, report: Report): Listed | null {
  const code = readCode(printed.text, context);
  if (code === null) {
    const message = printed.text === "" ? "this row has no code" : `${JSON.stringify(printed.text)} is not one code`;
    report("code", printed, message, "Write the code alone in your copy of the document, or delete the row.");
    return null;
  }
  const cellOf = (column: number | undefined): Cell | null => {
    const cell = column === undefined ? undefined : cells[column];
    return cell === undefined || wordsOf(cell) === null ? null : cell;
  };
  const { message, description, resolution } = roles;
  return {
    code,
    message: cellOf(message),
    description: cellOf(description),
    resolution: cellOf(resolution),
    table,
    line: printed.line,
    column: printed.column,
  };
}

function reportDuplicates(
  listed: readonly Listed[],
  report: (rule: RuleId, place: Cell, message: string, help: string) => void,
): void {
  const seen = new Map<string, Listed>();
  for (const item of listed) {
    const first = seen.get(String(item.code));
    if (first === undefined) seen.set(String(item.code), item);
    else {
      const message = `the code ${item.code} is already listed in line ${first.line}`;
      report(
        "duplicate-code",
        { ...item, text: "", pieces: [] },
        message,
        "Delete one of the rows in your copy of the document.",
      );
    }
  }
}
