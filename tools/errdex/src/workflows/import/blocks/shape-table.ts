import {
  ambiguityOf,
  type ColumnField,
  fieldOf,
  type Meanings,
  meaningOf,
} from "../../../formats/parts/column-headings.ts";
import type { Cell } from "../../../formats/parts/document-parts.ts";
import { isName } from "./leading-code.ts";
import { isCodeLike } from "./map-columns.ts";
import type { PlacedTable } from "./placed-table.ts";

/**
 * Brings a table into the form with headings at the top: turns one whose headings are at the left, and gives fields to
 * one that has no headings, because its first row is a code like the others.
 */
export function shapeTable(table: PlacedTable, meanings: Meanings): PlacedTable {
  if (table.fields !== null || table.headings.some(({ text }) => isMeant(text, meanings))) return turned(table);
  return withoutHeadings(table) ?? table;
}

const isMeant = (text: string, meanings: Meanings): boolean =>
  meaningOf(text, meanings) !== null || ambiguityOf(text) !== null;

/** Turns a table whose first column has the headings, and the others a code each. */
function turned(table: PlacedTable): PlacedTable {
  const { headings, rows } = table;
  const all = [headings, ...rows];
  const firsts = all.flatMap((cells) => cells[0] ?? []);
  const fields = firsts.map(({ text }) => (ambiguityOf(text) === "error" ? "code" : fieldOf(text)));
  const others = headings.slice(1);
  const known = new Set(fields.filter((field) => field !== null));
  const isTurned =
    (known.size > 1 || (others.length === 1 && others.every(({ text }) => isCodeLike(text)))) &&
    !firsts.some(({ text }) => /\d{3}/.test(text)) &&
    fields.includes("code") &&
    others.length > 0;
  if (table.fields !== null || !isTurned || others.some(({ text }) => fieldOf(text) !== null)) return table;
  const columns = others.map((_, index) => all.flatMap((cells) => cells[index + 1] ?? []));
  return columns.every(({ length }) => length === firsts.length)
    ? { ...table, headings: firsts, rows: columns }
    : table;
}

/** Gives fields to a table without headings; null when no column has a code in every row. */
function withoutHeadings(table: PlacedTable): PlacedTable | null {
  const rows = [table.headings, ...table.rows];
  const textsOf = (column: number): string[] => rows.map((cells: readonly Cell[]) => cells[column]?.text ?? "");
  const columns = table.headings.map((_, column) => column);
  const code = columns.find((column) => {
    const texts = textsOf(column);
    return texts.every(isCodeLike) && texts.some((text) => /\d/.test(text)) && new Set(texts).size === texts.length;
  });
  if (code === undefined || columns.length < 2) return null;
  const fields: Partial<Record<ColumnField, number>> = { code };
  for (const column of columns) {
    if (column === code) continue;
    const field = (["message", "description", "resolution"] as const).find((free) => fields[free] === undefined);
    if (fields.name === undefined && textsOf(column).every(isName)) fields.name = column;
    else if (field !== undefined) fields[field] = column;
  }
  return { ...table, headings: [], rows, fields };
}
