import type { Position } from "../../diagnostics/diagnostic.ts";
import { collapse } from "./cell-text.ts";
import type { TextLine } from "./document-parts.ts";

/** A code that a page may set apart by nothing but a style: a number of at least two digits, perhaps with letters before. */
const SET_CODE = /^(?=.{2,20}$)[A-Z]{0,10}[-_]?\d{2,10}$/;
/** How a text begins that stands after such a code: `101` and `File not found`. */
const AFTER_CODE = /^(?:[A-Z][A-Za-z'’ ]|[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3])/;

/** Collects visible text, line by line, and what each line begins with. */
export class TextSink {
  readonly #lines: TextLine[] = [];
  #pieces: string[] = [];
  #place: Position | null = null;
  #lead: string | null = null;
  /** The mark that is open and began with the line. */
  #mark: string | null = null;

  /** What the line began with before an element began or ended, if it looks like a code. */
  #code: string | null = null;

  /** Whether there is no text yet. */
  get isEmpty(): boolean {
    return this.#lines.length === 0 && this.#place === null;
  }

  /** Adds text to the line; `place` is where it begins in the file. Blanks do not begin a line. */
  add(text: string, place: () => Position): void {
    if (this.#place === null) {
      if (text.trim() === "") return;
      this.#place = place();
    }
    this.#pieces.push(text);
  }

  /** Begins text that is set apart, such as bold. It counts if the line begins with it. */
  openMark(name: string): void {
    if (this.#place === null && this.#mark === null) this.#mark = name;
    this.#noteCode();
  }

  /** Ends text that is set apart. */
  closeMark(name: string): void {
    this.#noteCode();
    if (this.#mark !== name) return;
    this.#mark = null;
    if (this.#place !== null && this.#lead === null) this.#lead = collapse(this.#pieces.join(""));
  }

  /** Ends the line. A mark that is still open goes on in the next one. */
  breakLine(): void {
    if (this.#place === null) return;
    const text = this.#unglued(collapse(this.#pieces.join("")));
    const lead = this.#mark === null ? this.#lead : text;
    if (text !== "") this.#lines.push({ text, lead: lead === "" ? null : lead, ...this.#place });
    this.#pieces = [];
    this.#place = null;
    this.#lead = null;
    this.#code = null;
  }

  /** Ends the text and returns its lines. */
  end(): TextLine[] {
    this.breakLine();
    return this.#lines;
  }

  /** Notes a code that is all of the line so far. */
  #noteCode(): void {
    if (this.#code !== null || this.#place === null || this.#pieces.length > 3) return;
    const text = this.#pieces.join("").trim();
    if (SET_CODE.test(text)) this.#code = text;
  }

  /** The line, with a blank after a code that only the page's style sets apart: `<span>101</span>File not found`. */
  #unglued(text: string): string {
    const code = this.#code;
    if (code === null || !text.startsWith(code)) return text;
    const rest = text.slice(code.length);
    return AFTER_CODE.test(rest) ? `${code} ${rest}` : text;
  }
}
