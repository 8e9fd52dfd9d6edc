import { CATALOGUE_FIELD } from "../po/write-po.ts";
import { formatStatement } from "../translations/statement.ts";
import type { TranslationHeader, TranslationUnit } from "../translations/translation-unit.ts";
import { CSV_COLUMNS, type CsvColumn, toCell } from "./csv-columns.ts";

type Cells = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * Writes units as comma-separated values (RFC 4180), for spreadsheets: with a byte order mark, without which Excel
 * guesses the encoding, every field in quotes, and nothing that is taken for a formula. The first row after the
 * headings is the header, as in a PO file: it has no key, and states the language and the catalogue.
 */
export function writeCsvTranslations(
  { catalogue, language }: TranslationHeader,
  units: readonly TranslationUnit[],
): string {
  const header = `Language: ${language}\n${CATALOGUE_FIELD}: ${catalogue}\n`;
  const rows = [{ target: header }, ...units.map(cellsOf)].map((cells) => CSV_COLUMNS.map((name) => cells[name] ?? ""));
  return `\ufeff${[CSV_COLUMNS, ...rows].map((row) => `${row.map(quoteCell).join(",")}\r\n`).join("")}`;
}

function cellsOf({ key, source, translation, stale, previous, context }: TranslationUnit): Cells {
  return {
    context: key,
    source,
    target: translation?.text ?? "",
    // A spreadsheet would write `true` in its own language.
    fuzzy: stale ? "fuzzy" : "",
    translator_comments: translation === null ? "" : formatStatement(key, translation, stale),
    developer_comments: context.join("\n"),
    previous_source: previous ?? "",
  };
}

function quoteCell(text: string): string {
  return `"${toCell(text).replaceAll('"', '""')}"`;
}
