import { collapse, joinPieces } from "../parts/cell-text.ts";
import { isCodeHeading } from "../parts/column-headings.ts";
import type { Cell, Part, Reader } from "../parts/document-parts.ts";
import { MAX_COLUMNS } from "../parts/document-parts.ts";
import { readInline } from "./inline-markdown.ts";
import { RowCollector } from "./markdown-rows.ts";
import { barsOf, countBars, type Line, type RowStyle, readDelimiter, splitRow } from "./split-row.ts";

const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
/** The most lines that a table's headings may extend over. */
const MAX_HEADING_LINES = 20;
const ONE_ROW = "Write as many cells as the table has headings. Write a literal bar as \\|.";

/**
 * Reads the pipe tables of a Markdown text, with the headings and paragraphs around them. Bars around a row are
 * optional, and a row may extend over several lines.
 */
export const readMarkdownTables: Reader = (text) => new MarkdownReader(text).read();

class MarkdownReader {
  readonly #lines: readonly Line[];
  readonly #parts: Part[] = [];
  #paragraph: Line[] = [];
  /** The first line of an incomplete row at the end of the last table. */
  #unfinished: Line | null = null;
  #next = 0;

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: index + 1 }));
  }

  read(): Part[] {
    for (let line = this.#take(); line !== undefined; line = this.#take()) {
      const heading = HEADING.exec(line.text);
      const style = readDelimiter(line.text);
      if (heading !== null) this.#addHeading(line, heading[1]?.length ?? 1, heading[2] ?? "");
      else if (FENCE.test(line.text)) this.#skipFence(line);
      else if (style !== null) this.#readTable(line, style);
      else if (line.text.trim() === "") this.#endParagraph();
      else if (UNDERLINE.test(line.text) && this.#paragraph.length === 1) this.#underline(line);
      else this.#paragraph.push(line);
    }
    this.#endParagraph();
    return this.#parts;
  }

  #take(): Line | undefined {
    const line = this.#lines[this.#next];
    this.#next += 1;
    return line;
  }

  #addHeading({ number }: Line, level: number, source: string): void {
    this.#endParagraph();
    const text = collapse(readInline(source));
    if (text !== "") this.#parts.push({ kind: "heading", level, text, line: number, column: 1 });
  }

  #underline({ text }: Line): void {
    const [line] = this.#paragraph.splice(0);
    if (line !== undefined) this.#addHeading(line, text.includes("=") ? 1 : 2, line.text);
  }

  /** Skips fenced code: tables in it are not the document's own. */
  #skipFence(opening: Line): void {
    this.#endParagraph();
    const fence = FENCE.exec(opening.text)?.[1] ?? "";
    for (let line = this.#take(); line !== undefined; line = this.#take()) {
      const closing = line.text.trim();
      if (closing.startsWith(fence) && closing.replaceAll(fence[0] ?? "", "") === "") return;
    }
    const message = `the block that begins with ${fence} is not closed, and hides the rest`;
    this.#addUnread(opening, message, "Close it, or delete the line.");
  }

  #endParagraph(): void {
    const [first] = this.#paragraph;
    if (first !== undefined) this.#addText(this.#paragraph);
    for (const line of this.#paragraph) {
      if (!looksLikeRow(line.text)) continue;
      const help = "Add headings and a line of dashes above it, or delete it in your copy.";
      this.#addUnread(line, "this line looks like a row, but is not in a table", help);
    }
    this.#paragraph = [];
  }

  #addText(lines: readonly Line[], insideTable = false): void {
    const text = joinPieces(lines.map((line) => collapse(readInline(line.text))).filter((piece) => piece !== ""));
    const place = { line: lines[0]?.number ?? 1, column: 1 };
    if (text === "") return;
    this.#parts.push({ kind: "paragraph", text, ...place, ...(insideTable ? { insideTable } : {}) });
  }

  #addUnread({ number }: Line, message: string, help: string): void {
    this.#parts.push({ kind: "unread", message, help, line: number, column: 1 });
  }

  #readTable(delimiter: Line, style: RowStyle): void {
    const headings = this.#takeHeadings(style);
    this.#reportUnfinished();
    this.#endParagraph();
    if (headings === null) {
      const message = `the line above does not have the ${style.columns} headings of this table`;
      this.#addUnread(delimiter, message, "Write as many headings as there are columns.");
      return;
    }
    if (style.columns > MAX_COLUMNS) {
      this.#addUnread(delimiter, `a table of ${style.columns} columns`, `A table has at most ${MAX_COLUMNS}.`);
      return;
    }
    const { line = delimiter.number, column = 1 } = headings[0] ?? {};
    const collector = new RowCollector(style, isCodeHeading(headings[0]?.text ?? ""));
    this.#parts.push({ kind: "table", headings, rows: collector.rows, line, column });
    let next = this.#lines[this.#next];
    while (next !== undefined && !this.#beginsAnother(next)) {
      collector.take(next, this.#lines[this.#next + 1]);
      this.#next += 1;
      next = this.#lines[this.#next];
    }
    const { unfinished, after } = collector.end();
    for (const loose of collector.loose) this.#addText([loose], true);
    for (const { lines, message } of collector.lost) this.#addUnread(lines[0] ?? delimiter, message, ONE_ROW);
    // Either an incomplete row, or the headings of the next table over several lines.
    this.#unfinished = unfinished[0] ?? null;
    this.#paragraph = [...after, ...unfinished];
    if (next === undefined || !this.#isBeforeDelimiter()) this.#reportUnfinished();
  }

  #reportUnfinished(): void {
    const line = this.#unfinished;
    const at = line === null ? -1 : this.#paragraph.indexOf(line);
    if (line !== null && at !== -1) {
      this.#addUnread(line, "this row is not finished", ONE_ROW);
      this.#paragraph.splice(at);
    }
    this.#unfinished = null;
  }

  /**
   * Takes a table's headings from the lines just above it. Adds lines until there are enough cells, because
   * headings may extend over several lines.
   */
  #takeHeadings({ columns }: RowStyle): Cell[] | null {
    const first = Math.max(0, this.#paragraph.length - MAX_HEADING_LINES);
    for (let from = this.#paragraph.length - 1; from >= first; from -= 1) {
      const lines = this.#paragraph.slice(from);
      const text = lines.map((line) => line.text.trim()).join("\n");
      const [opens, closes] = [text.startsWith("|"), text.endsWith("|") && !text.endsWith("\\|")];
      const bars = countBars(text);
      const wanted = barsOf({ columns, opens, closes });
      if (bars > wanted) return null;
      if (bars < wanted || (bars === 0 && columns > 1)) continue;
      this.#paragraph.splice(from);
      return splitRow(lines, { opens, closes });
    }
    return null;
  }

  /** Whether the line ends a table: a heading, a fence, or the headings of the next table. */
  #beginsAnother(line: Line): boolean {
    if (HEADING.test(line.text) || FENCE.test(line.text)) return true;
    return countBars(line.text) > 0 && this.#isBeforeDelimiter();
  }

  /** Whether the line after the next one is a table's delimiter row. */
  #isBeforeDelimiter(): boolean {
    const next = this.#lines[this.#next + 1];
    return next !== undefined && readDelimiter(next.text) !== null;
  }
}

/** Whether a line outside tables begins with a number and a bar. Then something is wrong with its table. */
function looksLikeRow(text: string): boolean {
  return /^\s*\|?\s*`?-?[0-9][0-9,]*`?\s*\|/.test(text);
}
