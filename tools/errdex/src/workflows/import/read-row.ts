import type { Code } from "../../catalogue/catalogue.ts";
import { wordsOf } from "../../formats/parts/cell-text.ts";
import type { ColumnField, OwnField } from "../../formats/parts/column-headings.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import { codedText, isName } from "./blocks/leading-code.ts";
import type { PlacedTable } from "./blocks/placed-table.ts";
import { type CodeContext, readCode } from "./read-code.ts";

/** A row with a code, and the columns of its fields. */
export interface Row {
  readonly table: PlacedTable;
  readonly cells: readonly Cell[];
  readonly fields: Readonly<Partial<Record<ColumnField, number>>>;
  readonly own: readonly (readonly [field: OwnField, column: number])[];
  readonly code: Cell;
}

/** A code that the document lists, with its texts and values. A field is null when the document does not have it. */
export interface Listed {
  readonly code: Code;
  /** The name, as the document prints it. */
  readonly name: Cell | null;
  /** The title or id of the category, as the document prints it. */
  readonly category: Cell | null;
  readonly message: Cell | null;
  readonly description: Cell | null;
  readonly resolution: Cell | null;
  readonly severity: Cell | null;
  readonly httpStatus: Cell | null;
  readonly since: Cell | null;
  /** The catalogue's own fields. */
  readonly own: readonly (readonly [field: OwnField, value: Cell])[];
  readonly table: PlacedTable;
  readonly line: number;
  readonly column: number;
}

/** Reads a row; null when its cell is not exactly one code. */
export function readRow(row: Row, context: CodeContext): Listed | null {
  const { table, cells, fields, own, code: printed } = row;
  const named = readNamedCode(printed, context);
  const code = readCode(printed.text, context) ?? named?.code ?? null;
  if (code === null) return null;
  const filled = (column: number | undefined): Cell | null => {
    const cell = column === undefined ? undefined : cells[column];
    return cell === undefined || wordsOf(cell) === null ? null : cell;
  };
  return {
    code,
    name: filled(fields.name) ?? named?.name ?? null,
    category: filled(fields.category),
    message: filled(fields.message),
    description: filled(fields.description),
    resolution: filled(fields.resolution),
    severity: filled(fields.severity),
    httpStatus: filled(fields.httpStatus),
    since: filled(fields.since),
    own: own.flatMap(([field, column]) => {
      const cell = filled(column);
      return cell === null ? [] : [[field, cell] as const];
    }),
    table,
    line: printed.line,
    column: printed.column,
  };
}

/** A name and its number: `TokenExpired = 1010`. */
const NAME_AND_NUMBER = /^([A-Za-z]\w{1,80})\s?[=:(]\s?(-?\d{1,15}|0x[0-9A-Fa-f]{1,16})\)?$/;
/** A number and words that begin with a capital: `401 - Unauthorized`. */
const NUMBER_AND_WORDS = /^(\d{3,10})(?:\s?[-–—:]\s|\s)([A-Z][^()]{1,80})$/;

/** Reads a cell with a code and its name: `1010 TOKEN_EXPIRED`, `TokenExpired = 1010`, `401 - Unauthorized`. */
function readNamedCode(cell: Cell, context: CodeContext): { code: Code; name: Cell } | null {
  const [, given = "", number] = NAME_AND_NUMBER.exec(cell.text) ?? [];
  const [, status, words = ""] = NUMBER_AND_WORDS.exec(cell.text) ?? [];
  const coded = codedText({ text: cell.text, lead: null });
  const isNamed = coded !== null && coded.kind !== "word" && isName(coded.rest) && /[A-Z_]/.test(coded.rest);
  const [printed, name] =
    number !== undefined ? [number, given] : status !== undefined ? [status, words] : [coded?.code, coded?.rest];
  if (printed === undefined || name === undefined || (number === undefined && status === undefined && !isNamed))
    return null;
  const code = readCode(printed, context);
  return code === null ? null : { code, name: { ...cell, text: name, pieces: [name] } };
}
