import {
  ambiguityOf,
  type ColumnField,
  isGiven,
  type Meanings,
  meaningOf,
  type OwnField,
} from "../../../formats/parts/column-headings.ts";
import type { Table } from "../../../formats/parts/document-parts.ts";
import { isName } from "./leading-code.ts";
import type { PlacedTable } from "./placed-table.ts";

/** Which column holds which field. If several columns claim a field, the first one gets it. */
export interface Columns {
  readonly fields: Readonly<Partial<Record<ColumnField, number>>>;
  /** The columns of the catalogue's own fields. */
  readonly own: readonly (readonly [field: OwnField, column: number])[];
  /** Columns with an unknown heading. */
  readonly ignored: readonly number[];
  /** Columns whose field another column already has. */
  readonly twice: readonly { readonly column: number; readonly field: ColumnField; readonly first: number }[];
}

/**
 * Determines what a table's columns hold, from their headings, and for ambiguous headings from their cells.
 *
 * @param meanings the meanings of headings that the user has given.
 */
export function mapColumns(
  table: Pick<PlacedTable, "headings" | "rows" | "isInside">,
  meanings: Meanings = new Map(),
): Columns {
  const fields: Partial<Record<ColumnField, number>> = {};
  const own: [OwnField, number][] = [];
  const ignored: number[] = [];
  const twice: { column: number; field: ColumnField; first: number }[] = [];
  const undecided: number[] = [];
  for (const [column, { text }] of table.headings.entries()) {
    const meaning = meaningOf(text, meanings);
    if (meaning === null && ambiguityOf(text) !== null) undecided.push(column);
    else if (meaning === null || meaning === "ignore") ignored.push(column);
    else if (isOwn(meaning)) own.push([meaning, column]);
    else if (meaning === "name" && !isGiven(text, meanings) && !areMostly(table, column, isName))
      undecided.push(column);
    else {
      const first = fields[meaning];
      if (first === undefined) fields[meaning] = column;
      else twice.push({ column, field: meaning, first });
    }
  }
  for (const column of undecided) {
    const field = decide(table, column, fields);
    if (field === null) ignored.push(column);
    else fields[field] = column;
  }
  // Where no other column is, the HTTP status is the code.
  if (fields.code === undefined && fields.httpStatus !== undefined) {
    fields.code = fields.httpStatus;
    delete fields.httpStatus;
  }
  return { fields, own, ignored: ignored.sort((a, b) => a - b), twice };
}

const isOwn = (meaning: ColumnField | OwnField): meaning is OwnField => meaning.startsWith("x-");

/** Decides what a column holds whose heading does not say so; null when it is not needed. */
function decide(
  table: Pick<PlacedTable, "headings" | "rows" | "isInside">,
  column: number,
  fields: Readonly<Partial<Record<ColumnField, number>>>,
): ColumnField | null {
  const free = (...candidates: ColumnField[]): ColumnField | null =>
    candidates.find((field) => fields[field] === undefined) ?? null;
  const ambiguity = ambiguityOf(table.headings[column]?.text ?? "");
  if (ambiguity === "remark") return free("description");
  if (ambiguity === "status") {
    return fields.code === undefined ? "code" : areMostly(table, column, isHttpStatus) ? free("httpStatus") : null;
  }
  if (ambiguity === "code" && table.isInside === true) return null;
  if (ambiguity === "code") return fields.code === undefined && areMostly(table, column, isCodeLike) ? "code" : null;
  if (ambiguity === "error" && fields.code === undefined && areMostly(table, column, isCodeLike)) return "code";
  if (ambiguity === "error" && areMostly(table, column, isName)) return free("name", "message");
  return free("message", "description");
}

/** Whether more than half of the filled cells of a column pass a test. A column of empty cells does. */
function areMostly({ rows }: Pick<Table, "rows">, column: number, test: (text: string) => boolean): boolean {
  const texts = rows.flatMap((cells) => cells[column]?.text || []);
  return texts.filter(test).length * 2 > texts.length || texts.length === 0;
}

const isHttpStatus = (text: string): boolean => /^(?:HTTP\s?)?[1-5]\d\d(?:\D|$)/i.test(text);

/** Whether a cell looks like a code: a number, or a word with digits, underscores, dots or capitals inside. */
export function isCodeLike(text: string): boolean {
  const plain = text.normalize("NFKC").replaceAll("\u2212", "-");
  return (
    /^-?\d{1,19}$|^-?\d{1,3}(?:,\d{3})+$|^0[xX][0-9A-Fa-f]+$/.test(plain) ||
    (plain.length <= 128 && /^[A-Za-z0-9]+(?:[_.:-][A-Za-z0-9]+)+$/.test(plain)) ||
    /^(?:[A-Z]{1,8}\d{2,10}|\d{2,8}[A-Z][A-Z0-9]{0,6}|(?:[A-Z][a-z0-9]+){2,8})$/.test(plain)
  );
}
