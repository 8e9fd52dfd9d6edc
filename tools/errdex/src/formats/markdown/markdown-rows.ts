import type { Cell } from "../parts/document-parts.ts";
import { isFurniture } from "../parts/furniture.ts";
import { barsOf, countBars, type Line, type RowStyle, splitRow } from "./split-row.ts";

/** Lines that do not form a row, and why. */
export interface LostLines {
  readonly lines: readonly Line[];
  readonly message: string;
}

/**
 * Collects the rows of one table, line by line. A row is complete when it has all its bars. Until then, further
 * lines continue its cells.
 */
export class RowCollector {
  readonly rows: Cell[][] = [];
  readonly lost: LostLines[] = [];
  /** Lines between two rows that belong to neither. */
  readonly loose: Line[] = [];
  readonly #style: RowStyle;
  readonly #wanted: number;
  readonly #codeIsFirst: boolean;
  #pending: Line[] = [];
  #bars = 0;
  /** Lines since the last row. The next line decides whether they are inside the table. */
  #since: Line[] = [];
  #gap = false;

  constructor(style: RowStyle, codeIsFirst: boolean) {
    this.#style = style;
    this.#wanted = barsOf(style);
    this.#codeIsFirst = codeIsFirst;
  }

  /**
   * Adds a line.
   *
   * @param next the line after it; undefined at the end.
   */
  take(line: Line, next: Line | undefined): void {
    const text = line.text.trim();
    const bars = countBars(line.text);
    if (this.#pending.length > 0 && this.#goesOn(line, text, bars)) return;
    const bare = this.#gap || !this.#style.opens ? null : bareStyle(text, bars, this.#style);
    if (text === "") this.#gap = true;
    else if (bare !== null) {
      this.loose.push(...this.#since.splice(0));
      this.rows.push(splitRow([line], bare));
    } else if (bars === 0 || (this.#style.opens && !text.startsWith("|"))) this.#takeLoose(line, text, next);
    else {
      this.#gap = false;
      this.loose.push(...this.#since.splice(0));
      this.#add(line, bars);
    }
  }

  /**
   * Ends the table.
   *
   * @returns the lines of an incomplete row, and the lines after the last row, which may belong to the next part.
   */
  end(): { unfinished: readonly Line[]; after: readonly Line[] } {
    if (this.#bars === this.#wanted) this.#finish();
    return { unfinished: this.#pending, after: this.#since };
  }

  #isWhole(text: string, bars: number): boolean {
    const { opens, closes } = this.#style;
    return bars === this.#wanted && (!opens || text.startsWith("|")) && (!closes || text.endsWith("|"));
  }

  /** Whether the line was consumed as part of the current row. */
  #goesOn(line: Line, text: string, bars: number): boolean {
    if (this.#bars === this.#wanted) {
      // A row without a bar at its end continues until an empty line or the next row.
      if (bars === 0 && text !== "" && !isFurniture(text)) {
        this.#pending.push(line);
        return true;
      }
      this.#finish();
      return false;
    }
    if (text === "") return true;
    if (this.#isWhole(text, bars)) {
      this.#lose("this row has fewer cells than the table has headings");
      return false;
    }
    if (isFurniture(text)) this.loose.push(line);
    else this.#add(line, bars);
    return true;
  }

  #takeLoose(line: Line, text: string, next: Line | undefined): void {
    if (!this.#gap && countBars(text) > 0) {
      this.#pending = [line];
      this.#lose("this row does not begin with a bar, as the others do");
      return;
    }
    // A code alone on its line: the bar on the next line begins its next cell.
    const beginsRow = !this.#style.opens && /^[^\s|]{1,64}$/.test(text) && next?.text.trimStart().startsWith("|");
    const isBroken = !this.#style.opens && !this.#codeIsFirst && !this.#gap && !isFurniture(text);
    if (beginsRow || (isBroken && next !== undefined && countBars(next.text) > 0)) {
      this.#pending = [line];
      if (!beginsRow) this.#lose("this line may belong to the row below it, or not");
    } else this.#since.push(line);
  }

  #add(line: Line, bars: number): void {
    const own = this.#pending.length > 0 ? null : styleOf(line, bars, this.#style);
    if (own !== null) {
      this.rows.push(splitRow([line], own));
      return;
    }
    this.#pending.push(line);
    this.#bars += bars;
    if (this.#bars > this.#wanted) this.#lose("this row has more cells than the table has headings");
    else if (this.#bars === this.#wanted && this.#style.closes) this.#finish();
  }

  #finish(): void {
    if (this.#style.closes && !this.#pending.at(-1)?.text.trimEnd().endsWith("|")) {
      this.#lose("this row has more cells than the table has headings");
      return;
    }
    this.rows.push(splitRow(this.#pending, this.#style));
    this.#pending = [];
    this.#bars = 0;
  }

  #lose(message: string): void {
    this.lost.push({ lines: this.#pending, message });
    this.#pending = [];
    this.#bars = 0;
  }
}

/**
 * The style of a row that does not begin with a bar, although the table's rows do, and has as many cells as they. Null
 * when it is none.
 */
function bareStyle(text: string, bars: number, { columns }: RowStyle): RowStyle | null {
  const style = { columns, opens: false, closes: text.endsWith("|") };
  return columns > 1 && !text.startsWith("|") && bars === barsOf(style) ? style : null;
}

/** The style of a row that has bars at its ends, although the table's own style has none; null when it is none. */
function styleOf({ text: source }: Line, bars: number, { columns, opens, closes }: RowStyle): RowStyle | null {
  const text = source.trim();
  const style = { columns, opens: opens || text.startsWith("|"), closes: closes || text.endsWith("|") };
  return bars > barsOf({ columns, opens, closes }) && bars === barsOf(style) ? style : null;
}
