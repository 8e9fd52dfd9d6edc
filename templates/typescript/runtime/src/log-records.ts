import { BLANKS, LINE_BREAKS, WORD } from "./characters.js";
import { logFields } from "./log-fields.js";
import { countUpTo, endOfLine, type LogText, lineOf, matchAt } from "./log-text.js";
import { type LogValue, readValue } from "./log-values.js";

/** What a field of the envelope is for. */
export type Role = "success" | "code" | "message" | "requestId" | "time";

/** A field of the envelope in a text. */
export interface LogPair {
  /** One field may be for several things: a code may also tell success from failure. */
  readonly roles: readonly Role[];
  /** The name as the catalogue has it. */
  readonly name: string;
  /** The offset of the name. */
  readonly start: number;
  /** The offset of the value. */
  readonly at: number;
  readonly value: LogValue;
}

/** Fields that belong together: those of an object, or of a line. */
export interface LogRecord {
  readonly pairs: LogPair[];
  /** The names of its other fields, without capitals, hyphens and underscores. */
  readonly others: string[];
  /** The braces around it; null if there are none. */
  readonly braces: Braces | null;
}

/** A pair of braces in a text. */
export interface Braces {
  readonly start: number;
  /** The offset behind the closing brace; null if it is missing. */
  end: number | null;
  readonly around: Braces | null;
  readonly records: LogRecord[];
  /** Whether one of the records says success; undefined until it is asked for. */
  isSuccess?: boolean;
}

/** The records of a text, and their pairs in the order of the text. */
export interface LogRecords {
  readonly records: readonly LogRecord[];
  readonly pairs: readonly LogPair[];
  /** The offsets of the pairs. */
  readonly starts: readonly number[];
}

/** Finds the records: fields of the same object, or of the same line where there are no braces. */
export function readRecords(log: LogText): LogRecords {
  return new RecordReader(log).read();
}

interface Known {
  readonly roles: Role[];
  readonly name: string;
}

const GAP = new RegExp(`[${BLANKS}]{0,12}`, "y");

class RecordReader {
  readonly #log: LogText;
  readonly #records: LogRecord[] = [];
  readonly #pairs: LogPair[] = [];
  /** The offsets of the braces that are open. */
  readonly #open: number[] = [];
  /** Those of them that have records, the innermost one last. Many braces of a text have none. */
  readonly #braces: Braces[] = [];
  /** The record of the lines outside of braces. */
  #loose: LogRecord | undefined;
  /** The last line of the loose record, and whether it began with a field. */
  #looseLine = { number: -1, isField: false };

  constructor(log: LogText) {
    this.#log = log;
  }

  read(): LogRecords {
    const { text } = this.#log;
    const token = tokens();
    token.lastIndex = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
      const behind = token.lastIndex;
      if (match[0] === "{") this.#open.push(match.index);
      else if (match[0] === "}") this.#close(behind);
      else token.lastIndex = this.#readField(match[1] ?? "", match.index, behind);
    }
    return { records: this.#records, pairs: this.#pairs, starts: this.#pairs.map(({ start }) => start) };
  }

  #close(end: number): void {
    const start = this.#open.pop();
    if (start === undefined) this.#loose = undefined;
    else if (this.#braces.at(-1)?.start === start) {
      const braces = this.#braces.pop();
      if (braces !== undefined) braces.end = end;
    }
  }

  /** Returns the innermost braces that are open. */
  #innermost(): Braces | null {
    const start = this.#open.at(-1);
    if (start === undefined) return null;
    const last = this.#braces.at(-1) ?? null;
    if (last?.start === start) return last;
    const braces: Braces = { start, end: null, around: last, records: [] };
    this.#braces.push(braces);
    return braces;
  }

  /** Reads the field at an offset, and returns the offset at which to go on. */
  #readField(written: string, offset: number, behind: number): number {
    const { text } = this.#log;
    // The sign > belongs to the names of XML.
    if (text.charAt(behind - 1) === ">" && text.charAt(behind - 2) !== "=" && text.charAt(offset - 1) !== "<")
      return behind;
    // In JSON within JSON, the n of a line break stands in front of the name.
    const isEscaped = /^[nrt]/.test(written) && text.charAt(offset - 1) === "\\";
    const name = simplify(isEscaped ? written.slice(1) : written);
    const start = isEscaped ? offset + 1 : offset;
    const known = knownNames().get(name);
    if (known === undefined) {
      this.#recordAt(start)?.others.push(name);
      return behind;
    }
    const at = behind + (matchAt(GAP, text, behind)?.length ?? 0);
    const value = readValue(text, at);
    if (!value.quoted && value.end === at && !(known.roles.includes("message") && hasWords(text, at))) return behind;
    const pair = { ...known, start, at, value };
    this.#pairs.push(pair);
    this.#recordFor(pair).pairs.push(pair);
    // A text may hold an object, whose fields count as well.
    return value.quoted && !value.text.includes("{") ? Math.max(behind, value.end) : behind;
  }

  /** Returns the record that a field at this offset belongs to, if one was begun. */
  #recordAt(start: number): LogRecord | undefined {
    const braces = this.#innermost();
    if (braces !== null) return braces.records.at(-1) ?? this.#begin(braces);
    const line = lineOf(this.#log, start);
    if (this.#loose === undefined || !this.#goesOn(line, start)) this.#loose = this.#begin(null);
    if (line !== this.#looseLine.number) this.#looseLine = { number: line, isField: this.#beginsLine(line, start) };
    return this.#loose;
  }

  #recordFor(pair: LogPair): LogRecord {
    const record = this.#recordAt(pair.start);
    const isRepeated = record?.pairs.some(({ name }) => name === pair.name) === true;
    if (record !== undefined && !isRepeated) return record;
    const braces = this.#innermost();
    const next = this.#begin(braces);
    if (braces === null) this.#loose = next;
    return next;
  }

  #begin(braces: Braces | null): LogRecord {
    const record: LogRecord = { pairs: [], others: [], braces };
    this.#records.push(record);
    braces?.records.push(record);
    return record;
  }

  /** Returns whether a line goes on with the loose record: both begin with a field, and at most one line is between. */
  #goesOn(line: number, start: number): boolean {
    const { number, isField } = this.#looseLine;
    if (line === number) return true;
    const between = this.#log.text.slice(endOfLine(this.#log, number), this.#log.lines[line]);
    const isNear = between.length < 40 && !/[0-9A-Za-z]/.test(between);
    return isField && isNear && this.#beginsLine(line, start);
  }

  #beginsLine(line: number, start: number): boolean {
    const from = this.#log.lines[line] ?? 0;
    return start - from < 40 && /^[^0-9A-Za-z]*$/.test(this.#log.text.slice(from, start));
  }
}

/** Returns whether a bare message begins here. */
function hasWords(text: string, at: number): boolean {
  return at < text.length && !`,)]}${LINE_BREAKS}`.includes(text.charAt(at));
}

/** Returns a name without capitals, hyphens and underscores: `errorMsg` and `error_msg` are one. */
export function simplify(name: string): string {
  return name.replace(/[-_]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

let known: Map<string, Known> | undefined;

/** Returns the names of the envelope's fields. */
function knownNames(): ReadonlyMap<string, Known> {
  if (known === undefined) {
    known = new Map();
    const add = (role: Role, names: readonly string[]): void => {
      for (const name of names) {
        const named = known?.get(simplify(name));
        if (named === undefined) known?.set(simplify(name), { roles: [role], name });
        else if (named.name === name) named.roles.push(role);
      }
    };
    const { success, code, message, requestId, time } = logFields();
    add("code", code);
    add("message", message);
    add(
      "success",
      success.map(({ field }) => field),
    );
    add("requestId", requestId);
    add("time", time);
  }
  return known;
}

let tokenPattern: RegExp | undefined;

/** Matches braces, and names with the sign behind them. */
function tokens(): RegExp {
  if (tokenPattern === undefined) {
    const { code, message, requestId, time, success } = logFields();
    const odd = [...code, ...message, ...requestId, ...time, ...success.map(({ field }) => field)]
      .filter((name) => !/^[A-Za-z_@$][0-9A-Za-z_@$]*$/.test(name))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((name) => `${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}|`)
      .join("");
    const name = `(?<![${WORD}-])(${odd}[A-Za-z_@$][0-9A-Za-z_@$]{0,40})`;
    tokenPattern = new RegExp(`[{}]|${name}\\\\{0,7}["'\\]]?[${BLANKS}]{0,12}(?:=>|[:=|>])`, "g");
  }
  return tokenPattern;
}

/** Returns the first pair that begins at an offset or behind it, and in front of another. */
export function nextPair({ pairs, starts }: LogRecords, from: number, to: number): LogPair | undefined {
  const pair = pairs[countUpTo(starts, from - 1)];
  return pair !== undefined && pair.start < to ? pair : undefined;
}
