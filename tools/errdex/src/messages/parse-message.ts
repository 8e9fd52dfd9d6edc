import { type MessageCase, type MessagePart, OTHER } from "./message.ts";

/** A parsed message, or the reason why it cannot be parsed. */
export interface ParsedMessage {
  readonly parts: readonly MessagePart[];
  /** The problem, as a sentence; null when there is none. */
  readonly problem: string | null;
}

/**
 * Parses a message in the syntax of ICU MessageFormat: text, placeholders `{device}`, plurals and choices. `'{`
 * opens a quotation that ends at the next apostrophe; inside a plural, `'#` does too. `''` is one apostrophe. Any
 * other apostrophe is literal, as in "don't".
 *
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 *
 * @param args the names of the entry's arguments, in their order.
 */
export function parseMessage(source: string, args: readonly string[] = []): ParsedMessage {
  const simple = parseSimple(source, args);
  if (simple !== null) return { parts: simple, problem: null };
  try {
    const parser = new Parser(source, args);
    return { parts: parser.parse(), problem: null };
  } catch (error) {
    if (!(error instanceof MessageProblem)) throw error;
    return { parts: [], problem: error.message };
  }
}

/** An apostrophe that is not literal. Inside a plural, there are more. */
const QUOTING = /'['{}]/;

/** Parses a message of text and placeholders alone, as most are; null when it has anything else. */
function parseSimple(source: string, args: readonly string[]): MessagePart[] | null {
  if (source.includes("'") && QUOTING.test(source)) return null;
  const parts: MessagePart[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("{", at);
    const text = open === -1 ? source.slice(at) : source.slice(at, open);
    if (text.includes("}")) return null;
    if (text !== "") parts.push({ kind: "text", text });
    if (open === -1) break;
    const close = source.indexOf("}", open);
    const name = source.slice(open + 1, close);
    if (close === -1 || !NAME.test(name)) return null;
    parts.push({ kind: "placeholder", name, index: args.indexOf(name) });
    at = close + 1;
  }
  return parts;
}

/** Deeper nesting is an error: nobody could translate it. */
const MAX_NESTING = 5;

class MessageProblem extends Error {}

const NAME = /^[a-z][A-Za-z0-9_]*$/;
const CATEGORY = /^(zero|one|two|few|many|other|=(0|[1-9]\d{0,8}))$/;
const CHOICE = /^[A-Za-z0-9_-]+$/;
const SPECIAL = /['{}#]/g;
const BLANK = /[ \t\n\r]*/y;
const UP_TO_COMMA = /[^,{}]*/y;
const KEY = /[^{}, \t\n\r]*/y;
const PLURALS: readonly string[] = ["plural", "selectordinal"];
const BRANCHES: readonly string[] = [...PLURALS, "select"];

/**
 * The plural whose number `#` means at this point. Null outside a plural and in a choice inside one: ICU reads
 * `#` as text there.
 */
type Counted = { readonly name: string; readonly offset: number } | null;

class Parser {
  readonly #source: string;
  readonly #args: readonly string[];
  #at = 0;

  constructor(source: string, args: readonly string[]) {
    this.#source = source;
    this.#args = args;
  }

  parse(): MessagePart[] {
    const parts = this.#parts(0, null);
    if (this.#at < this.#source.length) throw new MessageProblem("a closing brace has no opening brace");
    return parts;
  }

  /** Parses up to the end of the message, or to the brace that closes the surrounding case. */
  #parts(depth: number, counted: Counted): MessagePart[] {
    const parts: MessagePart[] = [];
    let text = "";
    const add = (part: MessagePart): void => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push(part);
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== "}") {
      const char = this.#source[this.#at] as string;
      if (char === "'") text += this.#apostrophe(counted !== null);
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

  /** Parses an apostrophe: a literal one, or the quotation that it opens. */
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
    for (this.#at += 1; this.#at < this.#source.length; this.#at += 1) {
      const char = this.#source[this.#at] as string;
      if (char !== "'") text += char;
      else if (this.#source[this.#at + 1] === "'") {
        text += "'";
        this.#at += 1;
      } else {
        this.#at += 1;
        return text;
      }
    }
    throw new MessageProblem(`the quoted text ${this.#source.slice(opened)} is not closed by an apostrophe`);
  }

  #argument(depth: number): MessagePart {
    const opened = this.#at;
    this.#at += 1;
    const name = this.#word(UP_TO_COMMA);
    const end = this.#source[this.#at];
    if (end === "}" || end === "{") {
      if (!NAME.test(name)) throw new MessageProblem(`{${name}} is not a valid argument name`);
      if (end === "{") throw this.#unclosed(opened);
      this.#at += 1;
      return { kind: "placeholder", name, index: this.#args.indexOf(name) };
    }
    if (end === undefined) throw this.#unclosed(opened);
    this.#at += 1;
    if (!NAME.test(name.trim())) throw new MessageProblem(`{${name.trim()}} is not a valid argument name`);
    return this.#branch(name.trim(), opened, depth);
  }

  #branch(name: string, opened: number, depth: number): MessagePart {
    const format = this.#word(UP_TO_COMMA).trim();
    if (this.#source[this.#at] === undefined) throw this.#unclosed(opened);
    if (!BRANCHES.includes(format) || this.#source[this.#at] !== ",") {
      const known = BRANCHES.join(", ");
      throw new MessageProblem(`{${name}, ${format}} has an unknown format; the formats are ${known}`);
    }
    if (depth === MAX_NESTING) throw new MessageProblem(`{${name}, ${format}, …} is nested too deeply`);
    this.#at += 1;
    const isPlural = PLURALS.includes(format);
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
    return { kind: "plural", name, ordinal: format === "selectordinal", offset, cases };
  }

  #offset(): number {
    this.#blanks();
    const [whole = "", digits] = /^offset:[ \t\n\r]*(\d{1,9})/.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
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
