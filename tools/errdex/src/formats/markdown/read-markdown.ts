import { readHtmlAt } from "../html/read-html.ts";
import { MAX_COLUMNS, type Part, type Reader } from "../parts/document-parts.ts";
import { headingOf } from "../parts/make-parts.ts";
import { findHtmlRegions, type HtmlRegion } from "./html-regions.ts";
import { headingLine, isRule, itemLine, looksLikeRow, markupLine, meaningLine, UNDERLINE } from "./line-kinds.ts";
import { closesFence, fenceOf, markdownLines } from "./markdown-lines.ts";
import { type OpenBlock, partsOf } from "./open-block.ts";
import { type Line, type RowStyle, readDelimiter } from "./split-row.ts";
import { ONE_ROW, readTable, takeHeadings } from "./table-rows.ts";
import { textLines } from "./text-lines.ts";

/**
 * Reads a Markdown text: its tables, lists, definitions, headings and paragraphs, and the HTML in it.
 *
 * It is our own, and no CommonMark parser, because documents are copied from pages: bars around a row are optional, a
 * row may extend over several lines, an HTML table may contain empty lines, and every part needs its position.
 */
export const readMarkdown: Reader = (text) => new MarkdownReader(text).read();

class MarkdownReader {
  readonly #lines: readonly Line[];
  readonly #regions: ReadonlyMap<number, HtmlRegion>;
  readonly #parts: Part[] = [];
  #open: OpenBlock | null = null;
  /** Whether the last line was empty. */
  #gap = false;
  /** The first line of an incomplete row at the end of the last table. */
  #unfinished: Line | null = null;
  #next = 0;

  constructor(text: string) {
    const { lines, title } = markdownLines(text);
    this.#lines = lines;
    this.#regions = findHtmlRegions(lines);
    if (title !== null) this.#addHeading(title, 0, title);
  }

  read(): Part[] {
    for (let line = this.#lines[this.#next]; line !== undefined; line = this.#lines[this.#next]) {
      this.#next += 1;
      this.#take(line);
    }
    this.#endBlock();
    return this.#parts;
  }

  #take(line: Line): void {
    const region = this.#regions.get(this.#next - 1);
    const heading = headingLine(line);
    const fence = fenceOf(line.text);
    const style = readDelimiter(line.text);
    const gap = this.#gap;
    this.#gap = false;
    if (region !== undefined) this.#readHtml(region);
    else if (heading !== null) this.#addHeading(line, heading.level, heading.line);
    else if (fence !== null) this.#readFence(line, fence);
    else if (style !== null) this.#readTable(line, style);
    else if (line.text.trim() === "") this.#endLine();
    else if (UNDERLINE.test(line.text) && this.#open?.kind === "paragraph" && this.#open.lines.length === 1) {
      this.#underline(this.#open.lines[0] as Line, line.text.includes("=") ? 1 : 2);
    } else if (isRule(line.text)) this.#endBlock();
    else this.#takeText(line, gap);
  }

  #takeText(line: Line, gap: boolean): void {
    const item = itemLine(line);
    const meaning = meaningLine(line);
    const markup = markupLine(line);
    if (markup !== null) {
      this.#endBlock();
      if (markup.title !== null) this.#addHeading(line, 6, markup.title);
    } else if (item !== null) {
      this.#endBlock();
      this.#open = { kind: "item", depth: item.depth, lines: [item.line], terms: [] };
    } else if (meaning !== null && this.#takeMeaning(meaning)) return;
    else if (this.#open === null || (gap && !this.#continues(line))) {
      this.#endBlock();
      this.#open = { kind: "paragraph", depth: 0, lines: [line], terms: [] };
    } else this.#open.lines.push(line);
  }

  /** Whether a line after an empty one belongs to the open item or definition: it is indented more than its mark. */
  #continues({ text }: Line): boolean {
    const { kind, depth } = this.#open ?? { kind: "paragraph", depth: 0 };
    return kind !== "paragraph" && text.length - text.trimStart().length > depth;
  }

  /** Takes a line that begins with a colon: what the line above it means. False when there is none above it. */
  #takeMeaning(line: Line): boolean {
    if (this.#open?.kind === "definition") {
      this.#open.lines.push(line);
      return true;
    }
    if (this.#open?.kind !== "paragraph") return false;
    const terms = this.#open.lines.splice(-1);
    this.#endBlock();
    this.#open = { kind: "definition", depth: 0, lines: [line], terms };
    return true;
  }

  /** Takes an empty line. */
  #endLine(): void {
    this.#gap = true;
    const next = this.#lines[this.#next];
    // An empty line may be between a term and its meaning.
    const isTerm = next !== undefined && meaningLine(next) !== null;
    if (this.#open?.kind === "paragraph" && !isTerm) this.#endBlock();
  }

  #endBlock(): void {
    const block = this.#open;
    this.#open = null;
    this.#reportUnfinished(block);
    if (block === null) return;
    this.#parts.push(...partsOf(block, this.#parts.at(-1)));
    for (const line of [...block.terms, ...block.lines]) {
      if (!looksLikeRow(line.text)) continue;
      const help = "Add headings and a line of dashes above it, or delete it in your copy.";
      this.#addUnread(line, "this line looks like a row, but is not in a table", help);
    }
  }

  #addHeading({ number }: Line, level: number, source: Line): void {
    this.#endBlock();
    const part = headingOf(level, textLines([source]), { text: "", lead: null, line: number, column: 1 });
    if (part !== null) this.#parts.push(part);
  }

  #underline(line: Line, level: number): void {
    this.#open = null;
    this.#addHeading(line, level, line);
  }

  /** Reads fenced text: tables in it are not the document's own. */
  #readFence(opening: Line, fence: string): void {
    this.#endBlock();
    const inside: Line[] = [];
    let isClosed = false;
    for (let line = this.#lines[this.#next]; line !== undefined && !isClosed; line = this.#lines[this.#next]) {
      this.#next += 1;
      isClosed = closesFence(line.text, fence);
      if (!isClosed) inside.push(line);
    }
    const lines = inside.flatMap(({ text, number }) =>
      text.trim() === "" ? [] : [{ text: text.trim(), lead: null, line: number, column: 1 }],
    );
    const [first] = lines;
    if (first !== undefined) this.#parts.push({ kind: "preformatted", lines, line: first.line, column: 1 });
    if (isClosed) return;
    const message = `the block that begins with ${fence} is not closed, and hides the rest`;
    this.#addUnread(opening, message, "Close it, or delete the line.");
  }

  #readHtml({ end, isClosed, name }: HtmlRegion): void {
    this.#endBlock();
    const begin = this.#next - 1;
    const lines = this.#lines.slice(begin, end + 1);
    const [first] = lines;
    this.#next = end + 1;
    if (first === undefined) return;
    this.#parts.push(...readHtmlAt(lines.map(({ text }) => text).join("\n"), first.number));
    if (isClosed) return;
    this.#addUnread(first, `the <${name}> that begins here is not closed`, `Close it with </${name}>.`);
  }

  #addUnread({ number }: Line, message: string, help: string): void {
    this.#parts.push({ kind: "unread", message, help, line: number, column: 1 });
  }

  #readTable(delimiter: Line, style: RowStyle): void {
    const headings = takeHeadings(this.#open?.lines ?? [], style);
    this.#endBlock();
    if (headings === null) {
      const message = `the line above does not have the ${style.columns} headings of this table`;
      this.#addUnread(delimiter, message, "Write as many headings as there are columns.");
      return;
    }
    if (style.columns > MAX_COLUMNS) {
      this.#addUnread(delimiter, `a table of ${style.columns} columns`, `A table has at most ${MAX_COLUMNS}.`);
      return;
    }
    const isEnd = (index: number): boolean => {
      const { text, number } = this.#lines[index] as Line;
      const region = this.#regions.get(index);
      return headingLine({ text, number }) !== null || fenceOf(text) !== null || (region?.isClosed ?? false);
    };
    const { parts, next, unfinished } = readTable(this.#lines, this.#next, style, headings, isEnd);
    this.#parts.push(...parts);
    this.#next = next;
    this.#unfinished = unfinished;
    this.#gap = true;
  }

  /** Reports an incomplete row at the end of a table that did not become the headings of the next. */
  #reportUnfinished(block: OpenBlock | null): void {
    const line = this.#unfinished;
    if (line === null || block === null) return;
    this.#unfinished = null;
    const at = block.lines.indexOf(line);
    if (at === -1) return;
    this.#addUnread(line, "this row is not finished", ONE_ROW);
    block.lines.splice(at);
  }
}
