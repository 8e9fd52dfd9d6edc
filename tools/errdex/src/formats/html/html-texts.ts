import type { Position } from "../../diagnostics/diagnostic.ts";
import type { Part, TextLine } from "../parts/document-parts.ts";
import { headingOf, paragraphOf } from "../parts/make-parts.ts";
import { TextSink } from "../parts/text-sink.ts";

/** Elements that begin a new paragraph, or a new line of a cell or an item. */
export const BREAKING: ReadonlySet<string> = new Set(
  "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form header hr li main nav ol p pre section summary table ul".split(
    " ",
  ),
);
/** Elements that set their text apart. */
const MARKS = new Set("a b code em i kbd mark samp span strong tt u var".split(" "));

/** What the open text becomes when it ends. */
type Kind = "heading" | "paragraph" | "item" | "term" | "detail" | "preformatted";

interface OpenText extends Position {
  readonly kind: Kind;
  readonly sink: TextSink;
  readonly level: number;
}

/** Collects the text of a page outside its tables, and adds its parts to a list. */
export class HtmlTexts {
  /** Whether a table's caption is open. It belongs to the page, although it is inside the table. */
  isCaption = false;
  readonly #parts: Part[];
  readonly #here: () => Position;
  #open: OpenText | null = null;
  /** How many lists are open around the text. */
  #lists = 0;
  #isFirstItem = false;
  #terms: TextLine[] = [];
  #details: TextLine[] = [];
  /** Whether a `dd` is open. Lists in it are a part of what the term means. */
  #detail = false;

  constructor(parts: Part[], here: () => Position) {
    this.#parts = parts;
    this.#here = here;
  }

  startTag(name: string): void {
    const level = levelOf(name);
    if (level !== null) this.#begin("heading", level);
    else if (name === "ul" || name === "ol") {
      this.#lists += 1;
      this.#isFirstItem = true;
      if (!this.#detail) this.#endText();
    } else if (name === "li" && !this.#detail) this.#begin("item", this.#lists);
    else if (name === "dt") this.#begin("term");
    else if (name === "dd") {
      this.#begin("detail");
      this.#detail = true;
    } else if (name === "pre" && !this.#detail) this.#begin("preformatted");
    else if (name === "caption") {
      this.#begin("paragraph");
      this.isCaption = true;
    } else if (MARKS.has(name)) (this.#open?.sink ?? this.#begin("paragraph")).openMark(name);
    else if (BREAKING.has(name)) this.#break(name);
  }

  endTag(name: string): void {
    if (name === "ul" || name === "ol") {
      this.#lists = Math.max(0, this.#lists - 1);
      if (!this.#detail) this.#endText();
    } else if (name === "dd" || name === "dt") {
      this.#endText();
      this.#detail = false;
    } else if (name === "dl") {
      this.#endText();
      this.#endDefinition();
    } else if (levelOf(name) !== null || name === "li" || name === "pre") {
      if (!this.#detail) this.#endText();
    } else if (name === "caption") {
      this.#endText();
      this.isCaption = false;
    } else if (MARKS.has(name)) this.#open?.sink.closeMark(name);
    else if (BREAKING.has(name) && name !== "br") this.#break(name);
  }

  addText(words: string): void {
    const open = this.#open;
    if (open?.kind === "preformatted") {
      const [first = "", ...lines] = words.split(/\r\n|\n|\r/);
      open.sink.add(first, this.#here);
      for (const [index, line] of lines.entries()) {
        open.sink.breakLine();
        open.sink.add(line, () => ({ line: this.#here().line + index + 1, column: 1 }));
      }
    } else if (open !== null || words.trim() !== "") {
      // A line break in the file is a space. A visible line break comes from an element.
      (open?.sink ?? this.#begin("paragraph")).add(words.replaceAll(/[\n\r]/g, " "), this.#here);
    }
  }

  /** Ends all open texts. */
  end(): void {
    this.#endText();
    this.#endDefinition();
    this.#detail = false;
  }

  /** Ends the open text, and begins another. */
  #begin(kind: Kind, level = 0): TextSink {
    this.#endText();
    // A new term after a meaning begins the next definition.
    if ((kind !== "term" && kind !== "detail") || (kind === "term" && this.#details.length > 0)) this.#endDefinition();
    const sink = new TextSink();
    this.#open = { kind, sink, level, ...this.#here() };
    return sink;
  }

  #break(name: string): void {
    const { kind } = this.#open ?? {};
    if (kind === "heading") this.#open?.sink.add(" ", this.#here);
    else if (name !== "br" && kind !== "item" && kind !== "term" && kind !== "detail" && kind !== "preformatted") {
      this.#endText();
    } else this.#open?.sink.breakLine();
  }

  #endText(): void {
    const open = this.#open;
    this.#open = null;
    const lines = open?.sink.end() ?? [];
    const [first] = lines;
    if (open === null || first === undefined) return;
    const { kind, level } = open;
    const { line, column } = open.kind === "paragraph" ? first : open;
    if (kind === "term") this.#terms.push(...lines);
    else if (kind === "detail") this.#details.push(...lines);
    else if (kind === "item") {
      this.#parts.push({ kind, depth: level, isFirst: this.#isFirstItem, lines, line, column });
      this.#isFirstItem = false;
    } else if (kind === "preformatted") this.#parts.push({ kind, lines, line, column });
    else {
      const part = kind === "heading" ? headingOf(level, lines, { ...first, line, column }) : paragraphOf(lines);
      if (part !== null) this.#parts.push(part);
    }
  }

  #endDefinition(): void {
    const [terms, lines] = [this.#terms, this.#details];
    const [first] = [...terms, ...lines];
    this.#terms = [];
    this.#details = [];
    if (first === undefined) return;
    const { line, column } = first;
    this.#parts.push({ kind: "definition", terms, lines, line, column });
  }
}

/** The level of a heading; null when the element is none. What opens a section that can be closed is a heading too. */
function levelOf(name: string): number | null {
  if (name === "title") return 0;
  if (name === "summary") return 6;
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}
