/**
 * The columns of a translation file, with the names that translate-toolkit and Weblate know. `context` is the key.
 * `translator_comments` states the state, and `previous_source` what a stale translation was made from.
 */
export const CSV_COLUMNS = [
  "context",
  "source",
  "target",
  "fuzzy",
  "translator_comments",
  "developer_comments",
  "previous_source",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** What a spreadsheet may take for a formula when a cell begins with it, perhaps after apostrophes that protect it. */
const FORMULA = /^'*[=+\-@\t\n\r＝＋－＠]/;

/**
 * Protects a text that a spreadsheet would take for a formula with an apostrophe before it, as spreadsheets
 * themselves do (https://owasp.org/www-community/attacks/CSV_Injection). {@link fromCell} takes it off again.
 */
export function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link toCell} made a cell of. An apostrophe before anything else is part of the text. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
