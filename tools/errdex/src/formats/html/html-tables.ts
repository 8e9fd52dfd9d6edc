import type { Position } from "../../diagnostics/diagnostic.ts";
import type { Part } from "../parts/document-parts.ts";
import { type HtmlCell, type HtmlRow, layOut } from "./html-grid.ts";
import { BREAKING } from "./html-texts.ts";

/** A table that is still open. */
interface OpenTable extends Position {
  readonly rows: HtmlRow[];
  isHead: boolean;
  cell: HtmlCell | null;
}

/** Collects the tables of a page, and adds their parts to a list. */
export class HtmlTables {
  readonly #parts: Part[];
  readonly #layouts: ReadonlySet<number>;
  readonly #here: () => Position;
  /**
   * The open tables. Null for a table that only lays out the page: its cells are read like any other part of the
   * page.
   */
  readonly #tables: (OpenTable | null)[] = [];
  #number = 0;

  /** @param layouts the tables that only lay out the page, by their index in the page. */
  constructor(parts: Part[], layouts: ReadonlySet<number>, here: () => Position) {
    this.#parts = parts;
    this.#layouts = layouts;
    this.#here = here;
  }

  /** Takes a tag; false when it is not one of a table. */
  startTag(name: string, attributes: Record<string, string>): boolean {
    const table = this.#tables.at(-1) ?? null;
    if (name === "table") {
      const isLayout = this.#layouts.has(this.#number);
      this.#tables.push(isLayout ? null : { rows: [], isHead: false, cell: null, ...this.#here() });
      this.#number += 1;
      return true;
    }
    if (table === null || name === "caption") return false;
    if (name === "tr") {
      table.cell = null;
      table.rows.push({ isHead: table.isHead, cells: [], ...this.#here() });
    } else if (name === "td" || name === "th") this.#startCell(table, name === "th", attributes);
    else if (/^(thead|tbody|tfoot)$/.test(name)) {
      table.isHead = name === "thead";
      table.cell = null;
    } else if (table.cell !== null && BREAKING.has(name)) table.cell.text += "\n";
    return true;
  }

  /** Takes the end of a tag; false when it is not one of a table. */
  endTag(name: string): boolean {
    const table = this.#tables.at(-1) ?? null;
    if (name === "table") {
      this.#endTable();
      return true;
    }
    if (table === null || name === "caption") return false;
    if (/^(td|th|tr|thead|tbody|tfoot)$/.test(name)) {
      table.cell = null;
      if (name === "thead") table.isHead = false;
    } else if (table.cell !== null && name !== "br" && BREAKING.has(name)) table.cell.text += "\n";
    return true;
  }

  /** Takes text; false when it is not in a cell. A line break in the file is a space. */
  addText(words: string): boolean {
    const table = this.#tables.at(-1) ?? null;
    if (table === null || table.cell === null) return false;
    table.cell.text += words.replaceAll(/[\n\r]/g, " ");
    return true;
  }

  /** Ends all open tables. */
  end(): void {
    while (this.#tables.length > 0) this.#endTable();
  }

  #endTable(): void {
    const table = this.#tables.pop() ?? null;
    const rows = table?.rows.filter(({ cells }) => cells.length > 0) ?? [];
    if (table !== null && rows.length > 0) this.#parts.push(...layOut(rows, table));
  }

  #startCell(table: OpenTable, isHeading: boolean, { colspan, rowspan }: Record<string, string>): void {
    if (table.rows.length === 0) table.rows.push({ isHead: table.isHead, cells: [], ...this.#here() });
    const cell = { text: "", isHeading, colspan: spanOf(colspan), rowspan: spanOf(rowspan), ...this.#here() };
    table.rows.at(-1)?.cells.push(cell);
    table.cell = cell;
  }
}

/** The number of rows or columns that a cell spans; 1 when the value is not a number. */
function spanOf(value: string | undefined): number {
  const number = /^\s*(\d{1,5})/.exec((value ?? "").slice(0, 20))?.[1];
  return Math.max(1, Number(number ?? 1));
}
