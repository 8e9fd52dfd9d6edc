import type { Position } from "../../diagnostics/diagnostic.ts";
import { collapse } from "./cell-text.ts";
import type { TextLine } from "./document-parts.ts";

/** Collects visible text, line by line, and what each line begins with. */
export class TextSink {
  readonly #lines: TextLine[] = [];
  #pieces: string[] = [];
  #place: Position | null = null;
  #lead: string | null = null;
  /** The mark that is open and began with the line. */
  #mark: string | null = null;

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
  }

  /** Ends text that is set apart. */
  closeMark(name: string): void {
    if (this.#mark !== name) return;
    this.#mark = null;
    if (this.#place !== null && this.#lead === null) this.#lead = collapse(this.#pieces.join(""));
  }

  /** Ends the line. A mark that is still open goes on in the next one. */
  breakLine(): void {
    if (this.#place === null) return;
    const text = collapse(this.#pieces.join(""));
    const lead = this.#mark === null ? this.#lead : text;
    if (text !== "") this.#lines.push({ text, lead: lead === "" ? null : lead, ...this.#place });
    this.#pieces = [];
    this.#place = null;
    this.#lead = null;
  }

  /** Ends the text and returns its lines. */
  end(): TextLine[] {
    this.breakLine();
    return this.#lines;
  }
}
