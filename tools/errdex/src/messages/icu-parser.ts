import { isArgumentName, type MessageDialect } from "./dialect.ts";
import { type MessageCase, type MessagePart, OTHER } from "./message.ts";
import { FORMAT_TYPES, isFormatType, namedStyle, type ValueFormat, whyWrongStyle } from "./value-format.ts";

/** Why a message cannot be parsed. The message is a sentence for findings. */
export class MessageProblem extends Error {}

/**
 * Text between apostrophes that contains a name in braces, or that no apostrophe ends. Perhaps a value was meant:
 * `module '{name}'` shows `{name}`, and `module ''{name}''` shows the value between apostrophes.
 */
export interface Quotation {
  /** The quotation as it is written, with its apostrophes. */
  readonly text: string;
  /** The names in braces. */
  readonly names: readonly string[];
  readonly isClosed: boolean;
}

/** Deeper nesting is an error: nobody could translate it. */
const MAX_NESTING = 5;

const CATEGORY = /^(zero|one|two|few|many|other|=(0|-?[1-9]\d{0,8}))$/;
const CHOICE = /^[A-Za-z0-9_-]+$/;
const SPECIAL = /['{}#]/g;
/** Unicode's Pattern_White_Space. */
const BLANKS = " \t\n\r\v\f\u0085\u200e\u200f\u2028\u2029";
const BLANK = /[ \t\n\r\v\f\u0085\u200e\u200f\u2028\u2029]*/y;
const UP_TO_COMMA = /[^,{}]*/y;
const KEY = /[^{}, \t\n\r\v\f\u0085\u200e\u200f\u2028\u2029]*/y;
const PLURALS: readonly string[] = ["plural", "selectordinal"];
const BRANCHES: readonly string[] = [...PLURALS, "select"];
/** A name in single braces. A text with `{{name}}` is about braces. */
const QUOTED_NAME = /(?<!\{)\{\s*([A-Za-z0-9_]+)\s*(?:,|\}(?!\}))/g;

/**
 * The plural whose number `#` means at this point. Null outside a plural and in a choice inside one: ICU reads
 * `#` as text there.
 */
type Counted = { readonly name: string; readonly offset: number } | null;

/** Removes Unicode's Pattern_White_Space at both ends, in linear time. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text[start] as string)) start += 1;
  while (end > start && BLANKS.includes(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

/** Parses one message in the syntax of ICU MessageFormat. */
export class IcuParser {
  readonly #source: string;
  readonly #args: readonly string[];
  readonly #dialect: MessageDialect;
  readonly #quotations: Quotation[] = [];
  #hasLoneBrace = false;
  #at = 0;

  constructor(source: string, args: readonly string[], dialect: MessageDialect) {
    this.#source = source;
    this.#args = args;
    this.#dialect = dialect;
  }

  /** The quotations found so far that nobody may have meant. */
  get quotations(): readonly Quotation[] {
    return this.#quotations;
  }

  /** Whether a closing brace had no opening one. */
  get hasLoneBrace(): boolean {
    return this.#hasLoneBrace;
  }

  /** @throws MessageProblem when the message has a mistake. */
  parse(): MessagePart[] {
    return this.#parts(0, null);
  }

  /**
   * Parses up to the end of the message, or to the brace that closes the surrounding case. Outside of all cases, ICU
   * reads a closing brace as text.
   */
  #parts(depth: number, counted: Counted): MessagePart[] {
    const parts: MessagePart[] = [];
    let text = "";
    const add = (part: MessagePart): void => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push(part);
    };
    while (this.#at < this.#source.length) {
      const char = this.#source[this.#at] as string;
      if (char === "}") {
        if (depth > 0) break;
        this.#hasLoneBrace = true;
        text += char;
        this.#at += 1;
      } else if (char === "'") text += this.#apostrophe(counted !== null);
      else if (char === "{") add(this.#argument(depth));
      else if (char === "#" && counted !== null) {
        add({ kind: "number", ...counted, index: this.#args.indexOf(counted.name) });
        this.#at += 1;
      } else {
        // Take everything up to the next character that may be special.
        SPECIAL.lastIndex = this.#at + 1;
        const end = SPECIAL.test(this.#source) ? SPECIAL.lastIndex - 1 : this.#source.length;
        text += this.#source.slice(this.#at, end);
        this.#at = end;
      }
    }
    if (text !== "") parts.push({ kind: "text", text });
    return parts;
  }

  /** Parses an apostrophe: a literal one, or the quotation that it opens. ICU ends an open one with the message. */
  #apostrophe(inPlural: boolean): string {
    const next = this.#source[this.#at + 1];
    if (next === "'") {
      this.#at += 2;
      return "'";
    }
    if (next !== "{" && next !== "}" && !(inPlural && next === "#")) {
      this.#at += 1;
      return "'";
    }
    const opened = this.#at;
    let text = "";
    let isClosed = false;
    for (this.#at += 1; this.#at < this.#source.length && !isClosed; this.#at += 1) {
      const char = this.#source[this.#at] as string;
      if (char !== "'") text += char;
      else if (this.#source[this.#at + 1] === "'") {
        text += "'";
        this.#at += 1;
      } else isClosed = true;
    }
    const names = [...text.matchAll(QUOTED_NAME)].map(([, name = ""]) => name);
    if (names.length > 0 || !isClosed) {
      this.#quotations.push({ text: this.#source.slice(opened, this.#at), names, isClosed });
    }
    return text;
  }

  #argument(depth: number): MessagePart {
    const opened = this.#at;
    this.#at += 1;
    const name = trimBlanks(this.#word(UP_TO_COMMA));
    const end = this.#source[this.#at];
    if (end === undefined) throw this.#unclosed(opened);
    if (!isArgumentName(name, this.#dialect)) throw new MessageProblem(`{${name}} is not a valid argument name`);
    if (end === "{") throw this.#unclosed(opened);
    this.#at += 1;
    if (end === "}") return { kind: "placeholder", name, index: this.#args.indexOf(name) };
    return this.#typed(name, opened, depth);
  }

  /** Parses an argument after its name and a comma: a formatted value, a plural or a choice. */
  #typed(name: string, opened: number, depth: number): MessagePart {
    // ICU's keywords have no case.
    const type = trimBlanks(this.#word(UP_TO_COMMA)).toLowerCase();
    const end = this.#source[this.#at];
    if (end === undefined) throw this.#unclosed(opened);
    if (isFormatType(type) && end !== "{") {
      const style = end === "," ? this.#style(name, type, opened) : null;
      this.#at += 1;
      return { kind: "placeholder", name, index: this.#args.indexOf(name), format: { type, style } };
    }
    if (!BRANCHES.includes(type) || end !== ",") {
      const known = [...BRANCHES, ...FORMAT_TYPES].join(", ");
      throw new MessageProblem(`{${name}, ${type}} has an unknown format; the formats are ${known}`);
    }
    if (depth === MAX_NESTING) throw new MessageProblem(`{${name}, ${type}, …} is nested too deeply`);
    this.#at += 1;
    return this.#branch(name, type, opened, depth);
  }

  /** Parses the style of a format up to the brace that closes the argument. Braces in it come in pairs. */
  #style(name: string, type: ValueFormat["type"], opened: number): string {
    const start = this.#at + 1;
    let depth = 0;
    for (this.#at = start; this.#at < this.#source.length; this.#at += 1) {
      const char = this.#source[this.#at];
      if (char === "'") {
        const end = this.#source.indexOf("'", this.#at + 1);
        if (end === -1) throw new MessageProblem(`the quotation in {${name}, ${type}, …} is not closed`);
        this.#at = end;
      } else if (char === "{") depth += 1;
      else if (char === "}" && depth === 0) {
        const style = trimBlanks(this.#source.slice(start, this.#at));
        const reason = whyWrongStyle(type, style);
        if (reason !== null) throw new MessageProblem(`{${name}, ${type}, …} ${reason}`);
        return namedStyle({ type, style: style.startsWith("::") ? null : style }) ?? style;
      } else if (char === "}") depth -= 1;
    }
    throw this.#unclosed(opened);
  }

  #branch(name: string, type: string, opened: number, depth: number): MessagePart {
    const isPlural = PLURALS.includes(type);
    const offset = isPlural ? this.#offset() : 0;
    const cases: MessageCase[] = [];
    for (;;) {
      this.#blanks();
      const char = this.#source[this.#at];
      if (char === undefined) throw this.#unclosed(opened);
      if (char === "}") break;
      cases.push(this.#case(name, isPlural, depth, isPlural ? { name, offset } : null));
      if (cases.slice(0, -1).some(({ key }) => key === cases.at(-1)?.key)) {
        throw new MessageProblem(`{${name}} has the case ${cases.at(-1)?.key} twice`);
      }
    }
    this.#at += 1;
    if (!cases.some(({ key }) => key === OTHER)) throw new MessageProblem(`{${name}} has no case other`);
    if (!isPlural) return { kind: "select", name, cases };
    return { kind: "plural", name, ordinal: type === "selectordinal", offset, cases };
  }

  #offset(): number {
    this.#blanks();
    const [whole = "", digits] =
      /^offset:[ \t\n\r]*(-?\d{1,9})/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += whole.length;
    return Number(digits ?? 0);
  }

  #case(name: string, isPlural: boolean, depth: number, counted: Counted): MessageCase {
    const key = this.#word(KEY);
    this.#blanks();
    if (!(isPlural ? CATEGORY : CHOICE).test(key)) {
      throw new MessageProblem(`{${name}} has the case ${JSON.stringify(key)}, which does not exist`);
    }
    if (this.#source[this.#at] !== "{") throw new MessageProblem(`the case ${key} of {${name}} has no text in braces`);
    const opened = this.#at;
    this.#at += 1;
    const parts = this.#parts(depth + 1, counted);
    if (this.#source[this.#at] !== "}") throw this.#unclosed(opened);
    this.#at += 1;
    return { key, parts };
  }

  /** Takes what matches: a sticky pattern, which may match nothing. */
  #word(pattern: RegExp): string {
    const start = this.#at;
    pattern.lastIndex = start;
    pattern.test(this.#source);
    this.#at = pattern.lastIndex;
    return this.#source.slice(start, this.#at);
  }

  #blanks(): void {
    this.#word(BLANK);
  }

  #unclosed(opened: number): MessageProblem {
    return new MessageProblem(`the brace in ${JSON.stringify(this.#source.slice(opened))} is not closed`);
  }
}
