import type { Parser } from "htmlparser2";
import type { Position } from "../../diagnostics/diagnostic.ts";
import { LineIndex } from "../../diagnostics/document.ts";
import { cellOf } from "../parts/cell-text.ts";
import type { Part, Reader } from "../parts/document-parts.ts";
import { type HtmlCell, type HtmlRow, layOut } from "./html-grid.ts";
import { newParser } from "./html-parser.ts";

/** The deepest accepted nesting: the parser searches all open elements to close one. */
const MAX_DEPTH = 1000;
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "textarea",
  "select",
  "svg",
  "math",
  "iframe",
  "object",
]);
const BREAKING = new Set(
  "address article aside blockquote br dd details div dl dt fieldset figure footer form header hr li main nav ol p pre section summary table ul".split(
    " ",
  ),
);

/** A table that is still open. */
interface OpenTable extends Position {
  readonly rows: HtmlRow[];
  isHead: boolean;
  cell: HtmlCell | null;
}

/**
 * Reads the tables of an HTML page, with the headings and paragraphs around them. Markup inside cells is reduced
 * to text.
 */
export const readHtml: Reader = (text) => {
  const parts: Part[] = [];
  const lines = new LineIndex(text);
  const layouts = findLayouts(text);
  let number = 0;
  /**
   * The open tables. Null for a table that only lays out the page: its cells are read like any other part of the
   * page.
   */
  const tables: (OpenTable | null)[] = [];
  let heading: { level: number; text: string; place: Position } | null = null;
  let paragraph: { text: string; place: Position } | null = null;
  const here = (): Position => lines.positionAt(parser.startIndex);

  const endParagraph = (): void => {
    const words = paragraph === null ? "" : cellOf(paragraph.text, paragraph.place).text;
    if (paragraph !== null && words !== "") parts.push({ kind: "paragraph", text: words, ...paragraph.place });
    paragraph = null;
  };
  const endHeading = (): void => {
    if (heading === null) return;
    const { level, place } = heading;
    const words = cellOf(heading.text, place).text;
    if (words !== "") parts.push({ kind: "heading", level, text: words, ...place });
    heading = null;
  };
  const endTable = (): void => {
    const table = tables.pop() ?? null;
    const rows = table?.rows.filter(({ cells }) => cells.length > 0) ?? [];
    if (table !== null && rows.length > 0) parts.push(...layOut(rows, table));
  };
  const startCell = (table: OpenTable, isHeading: boolean, { colspan, rowspan }: Record<string, string>): void => {
    if (table.rows.length === 0) table.rows.push({ isHead: table.isHead, cells: [], ...here() });
    const cell = { text: "", isHeading, colspan: spanOf(colspan), rowspan: spanOf(rowspan), ...here() };
    table.rows.at(-1)?.cells.push(cell);
    table.cell = cell;
  };
  const addText = (words: string): void => {
    const cell = tables.at(-1)?.cell ?? null;
    // A line break in the file is a space. A visible line break comes from an element.
    const flat = words.replaceAll(/[\n\r]/g, " ");
    if (cell !== null) cell.text += words === "\n" ? words : flat;
    else if (heading !== null) heading.text += flat;
    else if ((tables.at(-1) ?? null) === null) {
      if (paragraph === null && flat.trim() === "") return;
      paragraph ??= { text: "", place: here() };
      paragraph.text += flat;
    }
  };
  const startTag = (name: string, attributes: Record<string, string>): void => {
    const table = tables.at(-1) ?? null;
    const level = /^h([1-6])$/.exec(name)?.[1] ?? (name === "title" ? "0" : undefined);
    if (name === "table") {
      endParagraph();
      tables.push(layouts.has(number) ? null : { rows: [], isHead: false, cell: null, ...here() });
      number += 1;
    } else if (table !== null && name === "tr") {
      table.cell = null;
      table.rows.push({ isHead: table.isHead, cells: [], ...here() });
    } else if (table !== null && (name === "td" || name === "th")) startCell(table, name === "th", attributes);
    else if (table !== null && /^(thead|tbody|tfoot)$/.test(name)) {
      table.isHead = name === "thead";
      table.cell = null;
    } else if (level !== undefined && table === null) {
      endHeading();
      endParagraph();
      heading = { level: Number(level), text: "", place: here() };
    } else if (BREAKING.has(name)) breakText(name);
  };
  const breakText = (name: string): void => {
    if ((tables.at(-1)?.cell ?? null) !== null) addText("\n");
    else if (heading !== null) heading.text += " ";
    else if (name === "br") addText(" ");
    else endParagraph();
  };
  const endTag = (name: string): void => {
    const table = tables.at(-1) ?? null;
    if (name === "table") {
      endHeading();
      endParagraph();
      endTable();
    } else if (table !== null && /^(td|th|tr|thead|tbody|tfoot)$/.test(name)) {
      table.cell = null;
      if (name === "thead") table.isHead = false;
    } else if (/^(h[1-6]|title)$/.test(name)) endHeading();
    else if (BREAKING.has(name) && name !== "br") breakText(name);
  };

  const parser = parserOf({ startTag, endTag, addText });
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = `elements are nested deeper than ${MAX_DEPTH} levels`;
    return [...parts, { kind: "unread", message, help: "Close the open elements.", ...here() }];
  }
  while (tables.length > 0) endTable();
  endHeading();
  endParagraph();
  return parts;
};

/** Callbacks for the visible elements and text of a page. */
interface Seen {
  startTag?(name: string, attributes: Record<string, string>): void;
  endTag?(name: string): void;
  addText?(words: string): void;
}

/** Creates a parser that skips invisible elements. It throws {@link TooDeep} when elements are nested too deep. */
function parserOf({ startTag, endTag, addText }: Seen): Parser {
  let unseen = 0;
  let depth = 0;
  return newParser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
      if (UNSEEN.has(name)) unseen += 1;
      else if (unseen === 0) startTag?.(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      if (UNSEEN.has(name)) unseen -= 1;
      else if (unseen === 0) endTag?.(name);
    },
    ontext(data) {
      if (unseen === 0) addText?.(data);
    },
  });
}

class TooDeep extends Error {}

/** Finds the tables that contain another table, by their index in the page: they only lay out the page. */
function findLayouts(text: string): Set<number> {
  const layouts = new Set<number>();
  const open: number[] = [];
  let number = 0;
  const startTag = (name: string): void => {
    if (name !== "table") return;
    const outer = open.at(-1);
    if (outer !== undefined) layouts.add(outer);
    open.push(number);
    number += 1;
  };
  const endTag = (name: string): void => {
    if (name === "table") open.pop();
  };
  try {
    parserOf({ startTag, endTag }).end(text);
  } catch (error) {
    // The second pass reports it.
    if (!(error instanceof TooDeep)) throw error;
  }
  return layouts;
}

/** The number of rows or columns that a cell spans; 1 when the value is not a number. */
function spanOf(value: string | undefined): number {
  const number = /^\s*(\d{1,5})/.exec(value ?? "")?.[1];
  return Math.max(1, Number(number ?? 1));
}
