import type { StringSyntax } from "../../targets/target.ts";
import { invisibleUnits, isInvisiblePoint, UNITS } from "./invisible.ts";

/**
 * Writes a text as a string literal.
 *
 * @throws TypeError when the text is not a string, or has half of a surrogate pair.
 */
export function quote(text: unknown, syntax: StringSyntax): string {
  return quoterOf(syntax)(text);
}

/** The function that writes the string literals of a syntax. It throws as {@link quote} does. */
export function quoterOf(syntax: StringSyntax): (text: unknown) => string {
  let quoter = quoters.get(syntax);
  if (quoter === undefined) {
    const writer = new LiteralWriter(syntax);
    quoter = (text) => {
      if (typeof text === "string") return writer.write(text);
      throw new TypeError(`quote takes a string, but was given ${describe(text)}`);
    };
    quoters.set(syntax, quoter);
  }
  return quoter;
}

/** Names a value's type, for an error message. */
export function describe(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}

const quoters = new WeakMap<StringSyntax, (text: unknown) => string>();

/** How many of the first characters the regular expression knows. It is the fastest for texts of these alone. */
const KNOWN = 0x100;

/** Writes the string literals of one syntax. It prepares tables, so that most texts are written as they are. */
class LiteralWriter {
  readonly #syntax: StringSyntax;
  readonly #open: string;
  readonly #close: string;
  readonly #first: StringSyntax["escapes"] | null;
  /** Finds a character that may need an escape. */
  readonly #unsafe: RegExp;
  /** Marks the UTF-16 units that may need an escape with 1. Made for the first text that has one. */
  #marks: Uint8Array | null = null;
  /** The escapes of characters, in pages of 256. */
  readonly #pages: (string | null | undefined)[][] = [];

  constructor(syntax: StringSyntax) {
    this.#syntax = syntax;
    this.#open = syntax.open;
    this.#close = syntax.close;
    this.#first = syntax.first ?? null;
    const safe: string[] = [];
    for (let unit = 0; unit < KNOWN; unit += 1) {
      if (this.#isSafe(unit)) safe.push(`\\u${unit.toString(16).padStart(4, "0")}`);
    }
    this.#unsafe = new RegExp(`[^${safe.join("")}]`);
  }

  write(text: string): string {
    const isSafe = !this.#unsafe.test(text) && (this.#first === null || !Object.hasOwn(this.#first, text.charAt(0)));
    return this.#open + (isSafe ? text : this.#escapeAll(text)) + this.#close;
  }

  #escapeAll(text: string): string {
    if (!text.isWellFormed()) throw new TypeError("quote was given half of a surrogate pair");
    this.#marks ??= this.#makeMarks();
    const marks = this.#marks;
    let written = "";
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (marks[text.charCodeAt(at)] === 0) continue;
      const point = text.codePointAt(at) as number;
      const size = point < UNITS ? 1 : 2;
      const isFirst = written === "" && start === at;
      const escaped = (isFirst ? this.#firstEscape(text.slice(at, at + size)) : null) ?? this.#escapeOf(point);
      if (escaped !== null) {
        written += text.slice(start, at) + escaped;
        start = at + size;
      }
      at += size - 1;
    }
    return start === 0 ? text : written + text.slice(start);
  }

  #makeMarks(): Uint8Array {
    const { escapes, plain } = this.#syntax;
    const marks = plain === "ascii" ? new Uint8Array(UNITS).fill(1).fill(0, 0x20, 0x7f) : invisibleUnits().slice();
    for (const char of [...Object.keys(escapes), ...Object.keys(this.#first ?? {})]) marks[char.charCodeAt(0)] = 1;
    return marks;
  }

  #firstEscape(char: string): string | null {
    return this.#first !== null && Object.hasOwn(this.#first, char) ? (this.#first[char] as string) : null;
  }

  /** The escape of a character; null when it is written as it is. */
  #escapeOf(point: number): string | null {
    // There are too many characters beyond these to remember them, and they are rare.
    if (point >= UNITS) return this.#makeEscape(point);
    let page = this.#pages[point >> 8];
    if (page === undefined) {
      page = [];
      this.#pages[point >> 8] = page;
    }
    let escaped = page[point & 0xff];
    if (escaped === undefined) {
      escaped = this.#makeEscape(point);
      page[point & 0xff] = escaped;
    }
    return escaped;
  }

  #isSafe(point: number): boolean {
    const { escapes, plain } = this.#syntax;
    if (Object.hasOwn(escapes, String.fromCodePoint(point))) return false;
    return plain === "ascii" ? point >= 0x20 && point <= 0x7e : !isInvisiblePoint(point);
  }

  #makeEscape(point: number): string | null {
    if (this.#isSafe(point)) return null;
    const { escapes, numeric } = this.#syntax;
    const char = String.fromCodePoint(point);
    if (Object.hasOwn(escapes, char)) return escapes[char] as string;
    return unitsOf(char, numeric.unit)
      .map((unit) => {
        const form = numeric.forms.find(({ upTo }) => unit <= Number.parseInt(upTo, 16));
        if (form === undefined) throw new RangeError(`no numeric escape reaches U+${unit.toString(16)}`);
        return writeNumber(form.form, unit);
      })
      .join("");
  }
}

function unitsOf(char: string, unit: StringSyntax["numeric"]["unit"]): number[] {
  if (unit === "codepoint") return [char.codePointAt(0) as number];
  if (unit === "utf8") return [...Buffer.from(char, "utf8")];
  return Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
}

function writeNumber(form: string, value: number): string {
  return form.replace(/\{(hex|dec|oct)(\d?)\}/, (_, base: string, width: string) => {
    const radix = base === "hex" ? 16 : base === "dec" ? 10 : 8;
    return value.toString(radix).toUpperCase().padStart(Number(width), "0");
  });
}
