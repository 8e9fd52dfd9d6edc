import type { Placed } from "../../diagnostics/diagnostic.ts";
import { CATALOGUE_FIELD } from "../po/write-po.ts";
import { parseStatement, type Statement } from "../translations/statement.ts";
import { makeReporter, type ReadFile, type ReadUnit, type Reporter } from "../translations/translation-file.ts";
import { CSV_COLUMNS, type CsvColumn, fromCell } from "./csv-columns.ts";
import { type CsvRow, scanCsv } from "./scan-csv.ts";

/** The delimiters that spreadsheets write, by the language of the system. */
const DELIMITERS = [",", ";", "\t"] as const;
/** Without these, nothing can be imported. */
const NEEDED: readonly CsvColumn[] = ["context", "source", "target"];
/** How people and programs say that a text does not need work. */
const NOT_FUZZY = /^(?:0|false|no|-)?$/i;

/**
 * Reads a translation file of comma-separated values that errdex exported and that a spreadsheet or a translation
 * platform may have rewritten: with another delimiter, other columns as well, and the rows and columns in any order.
 *
 * @param file the file's name in findings.
 */
export function readCsvTranslations(file: string, text: string): ReadFile {
  const reporter = makeReporter(file);
  const content = text.replace(/^\ufeff/, "");
  // Excel reads the delimiter from such a line.
  const announced = /^"?sep=(.)"?(?:\r\n?|\n)/.exec(content)?.[1];
  const delimiter = announced ?? delimiterOf(content);
  const { rows, problems } = scanCsv(content, delimiter);
  for (const problem of problems) reporter.report("syntax", problem, problem.message, problem.help);
  const [headings, ...body] = announced === undefined ? rows : rows.slice(1);
  const columns = headings === undefined ? null : columnsOf(headings, reporter);
  const units: ReadUnit[] = [];
  let header: Placed | null = null;
  for (const row of columns === null ? [] : body) {
    if (reporter.full) break;
    if (row.fields.every((field) => field.text === "")) continue;
    checkLength(row, headings?.fields.length ?? 0, reporter);
    const cells = cellsOf(row, columns as Columns);
    const { context, source, target } = cells;
    if (context.text !== "" || source.text !== "") units.push(unitOf(cells));
    else if (header === null) header = target;
    else {
      const message = `the file has a second header; the first is in line ${header.line}`;
      reporter.report("translation-header", target, message, "Keep one of them.");
    }
  }
  const fields = fieldsOf(header);
  return {
    language: fields.get("language") ?? null,
    catalogue: fields.get(CATALOGUE_FIELD.toLowerCase()) ?? null,
    units,
    diagnostics: reporter.diagnostics,
  };
}

/** The delimiter that gives the most known headings. */
function delimiterOf(text: string): string {
  const known = (delimiter: string): number => {
    const [headings] = scanCsv(text, delimiter, { maxRows: 1 }).rows;
    return (headings?.fields ?? []).filter((field) => columnNamed(field.text) !== undefined).length;
  };
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

type Columns = ReadonlyMap<CsvColumn, number>;

function columnNamed(heading: string): CsvColumn | undefined {
  return CSV_COLUMNS.find((name) => name === heading.trim().toLowerCase());
}

/** The place of each column that errdex knows; null when one is missing. Problems are reported. */
function columnsOf({ fields, line }: CsvRow, { report }: Reporter): Columns | null {
  const columns = new Map<CsvColumn, number>();
  for (const [index, field] of fields.entries()) {
    const name = columnNamed(field.text);
    if (name === undefined) continue;
    if (columns.has(name)) report("syntax", field, `there are two columns ${name}`, "Delete or rename one of them.");
    else columns.set(name, index);
  }
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  const message = `there is no column ${missing.join(", and no column ")}`;
  report("syntax", { line, column: 1 }, message, "Begin the file with the headings that errdex exports.");
  return null;
}

/** A row may be shorter than the headings, because programs leave out empty cells at its end. */
function checkLength({ fields }: CsvRow, length: number, { report }: Reporter): void {
  const further = fields.slice(length).find(({ text }) => text !== "");
  if (further === undefined) return;
  const message = `this row has ${fields.length} fields, but there are ${length} headings`;
  report("syntax", further, message, "Put a field that contains the delimiter in double quotes.");
}

type Cells = Readonly<Record<CsvColumn, Placed>>;

function cellsOf({ fields, line }: CsvRow, columns: Columns): Cells {
  const cellOf = (name: CsvColumn): Placed => {
    const field = fields[columns.get(name) ?? -1];
    return field === undefined ? { text: "", line, column: 1 } : { ...field, text: fromCell(field.text) };
  };
  return Object.fromEntries(CSV_COLUMNS.map((name) => [name, cellOf(name)])) as Record<CsvColumn, Placed>;
}

function unitOf({ context, source, target, fuzzy, translator_comments: comments }: Cells): ReadUnit {
  return {
    key: context.text,
    source: source.text,
    text: target.text,
    fuzzy: !NOT_FUZZY.test(fuzzy.text.trim()),
    statement: statementOf(comments.text),
    places: { key: context, source, text: target },
  };
}

function statementOf(comments: string): Statement | null {
  for (const line of comments.split("\n")) {
    const statement = parseStatement(line);
    if (statement !== null) return statement;
  }
  return null;
}

/** The fields of the header that are not empty, by name in lower case. */
function fieldsOf(header: Placed | null): Map<string, Placed> {
  const fields = new Map<string, Placed>();
  for (const [index, row] of (header?.text ?? "").split("\n").entries()) {
    const at = row.indexOf(":");
    const text = row.slice(at + 1).trim();
    if (header === null || at < 1 || text === "") continue;
    const { line, column } = header;
    fields.set(row.slice(0, at).trim().toLowerCase(), {
      text,
      line: line + index,
      column: index === 0 ? column : 1,
    });
  }
  return fields;
}
