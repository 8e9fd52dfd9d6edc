import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isName } from "./blocks/leading-code.ts";
import { isCodeLike } from "./blocks/map-columns.ts";
import type { PlacedTable } from "./blocks/placed-table.ts";
import type { Listed } from "./read-row.ts";

/** Texts of a code that is listed twice, which were not used. */
export interface Repeated {
  readonly text: string;
  readonly line: number;
}

const TEXTS = ["message", "description", "resolution"] as const;

/**
 * Joins what a document says about a code in several places: a table at the top and a section for each code, or the
 * same row in two tables. Two rows that say different things are a mistake.
 *
 * @param columns the column of codes in each table, to suggest a better one.
 */
export function mergeDuplicates(
  listed: readonly Listed[],
  columns: ReadonlyMap<PlacedTable, number>,
  file: string,
): { listed: readonly Listed[]; repeated: readonly Repeated[]; diagnostics: readonly Diagnostic[] } {
  const merged = new Map<string, Listed>();
  const repeated: Repeated[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of listed) {
    const key = String(item.code);
    const first = merged.get(key);
    if (first === undefined) merged.set(key, item);
    else if (isSamePlace(first, item) || (!isSameText(first, item) && !isOtherForm(first, item))) {
      diagnostics.push(duplicate(item, first, columns, file));
    } else {
      const [row, other] = first.table.fields === null ? [first, item] : [item, first];
      merged.set(key, joined(row, other, first));
      for (const field of TEXTS) {
        const [kept, left] = [row[field], other[field]];
        if (kept !== null && left !== null && kept.text !== left.text)
          repeated.push({ text: left.text, line: left.line });
      }
    }
  }
  return { listed: [...merged.values()], repeated, diagnostics };
}

const isSamePlace = (a: Listed, b: Listed): boolean => a.table === b.table;
/** Whether one is a row of a table, and the other a heading or an item of a list. */
const isOtherForm = (a: Listed, b: Listed): boolean => (a.table.fields === null) !== (b.table.fields === null);
const isSameText = (a: Listed, b: Listed): boolean =>
  TEXTS.every((field) => a[field] === null || b[field] === null || a[field].text === b[field].text);

/** The fields of a row, and those that only the other has. The code stands where it was first. */
function joined(row: Listed, other: Listed, { line, column }: Listed): Listed {
  return {
    ...row,
    name: row.name ?? other.name,
    category: row.category ?? other.category,
    message: row.message ?? other.message,
    description: row.description ?? other.description,
    resolution: row.resolution ?? other.resolution,
    severity: row.severity ?? other.severity,
    httpStatus: row.httpStatus ?? other.httpStatus,
    since: row.since ?? other.since,
    own: [...row.own, ...other.own.filter(([field]) => !row.own.some(([known]) => known === field))],
    line,
    column,
  };
}

function duplicate(item: Listed, first: Listed, columns: ReadonlyMap<PlacedTable, number>, file: string): Diagnostic {
  const { line, column, table } = item;
  const codes = columns.get(table);
  const better = codes === undefined ? null : betterColumn(table, codes);
  const headings = [codes, better].map((at) => table.headings[at ?? -1]?.text ?? "");
  const help =
    better === null || headings.includes("")
      ? `Delete one of the rows in your copy of the document, or leave out the row with --skip ${line}, or its whole table with --skip ${table.line}.`
      : `Perhaps the codes are in another column: --column "${headings[0]}=httpStatus" --column "${headings[1]}=code". Otherwise delete one of the rows in your copy of the document.`;
  const message = `the code ${item.code} is already listed in line ${first.line}`;
  return { rule: "duplicate-code", severity: "error", file, line, column, message, help };
}

/** Another column with a different code in every row; null when there is none. */
function betterColumn({ headings, rows }: PlacedTable, codes: number): number | null {
  const found = headings.findIndex((_, column) => {
    const texts = rows.map((cells) => cells[column]?.text ?? "");
    return (
      column !== codes &&
      texts.every((text) => isCodeLike(text) || isName(text)) &&
      new Set(texts).size === texts.length
    );
  });
  return found === -1 ? null : found;
}
