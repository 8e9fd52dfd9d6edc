import type { AnswerValue } from "./envelope.ts";

// Paths are those of JSONPath (RFC 9535) that every language can follow in the same way and in linear time:
// names, indexes, `[*]`, and filters that compare a field of an element with one value. `@` begins a path at the error.

/** A step of a path. Exactly one of `member`, `index` and `where` is not null. */
export interface PathStep {
  /** The member of an object. */
  readonly member: string | null;
  /** The element of a list. */
  readonly index: number | null;
  /** The elements of a list that have a field at these names; all elements if there are none. */
  readonly where: readonly string[] | null;
  /** The value that this field must have; null if any will do. */
  readonly is: AnswerValue | null;
}

/** A path: `isRoot` if it begins at the body, otherwise at the error. */
export interface ParsedPath {
  readonly isRoot: boolean;
  readonly steps: readonly PathStep[];
}

/** Why a path cannot be read, and the offset at which it goes wrong. */
export interface PathProblem {
  readonly problem: string;
  readonly at: number;
}

const IS_PATH = /^[$@](?:$|[.[])/;
const NAME = /[A-Za-z_\u0080-\uffff][0-9A-Za-z_\u0080-\uffff]*/y;
const INDEX = /(?:0|[1-9][0-9]{0,8})(?=\])/y;
const NUMBER = /-?(?:0|[1-9][0-9]{0,14})/y;
const BLANKS = /[ \t]*/y;
/** A path may have this many steps. */
const MAX_STEPS = 16;

/** Returns whether a place is written as a path. Any other text is the name of a field. */
export function isPath(text: string): boolean {
  return IS_PATH.test(text);
}

/**
 * Parses a place: a path, or the name of a field, which is a path of one step that begins at the error.
 *
 * @param text the place as the catalogue has it.
 */
export function parsePath(text: string): ParsedPath | PathProblem {
  if (!isPath(text)) return { isRoot: false, steps: [memberStep(text)] };
  try {
    return new PathParser(text).parse();
  } catch (error) {
    if (error instanceof PathError) return { problem: error.message, at: error.at };
    throw error;
  }
}

function memberStep(member: string): PathStep {
  return { member, index: null, where: null, is: null };
}

class PathError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

class PathParser {
  readonly #text: string;
  #at = 1;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ParsedPath {
    const steps: PathStep[] = [];
    while (this.#at < this.#text.length) {
      if (steps.length === MAX_STEPS) throw new PathError(`it has more than ${MAX_STEPS} steps`, this.#at);
      steps.push(this.#step());
    }
    return { isRoot: this.#text.startsWith("$"), steps };
  }

  #step(): PathStep {
    if (this.#text.startsWith("..", this.#at)) throw new PathError('".." is not supported', this.#at);
    if (this.#take(".*")) return { member: null, index: null, where: [], is: null };
    if (this.#take(".")) return memberStep(this.#name());
    if (!this.#take("[")) throw new PathError('a step begins with "." or "["', this.#at);
    const step = this.#selector();
    if (!this.#take("]")) throw new PathError('"]" is missing', this.#at);
    return step;
  }

  #selector(): PathStep {
    const quoted = this.#quoted();
    if (quoted !== undefined) return memberStep(quoted);
    if (this.#take("*")) return { member: null, index: null, where: [], is: null };
    const index = this.#match(INDEX);
    if (index !== undefined) return { member: null, index: Number(index), where: null, is: null };
    if (this.#take("?")) return this.#filter();
    throw new PathError("in brackets may stand a name in quotes, an index from 0, * or a filter", this.#at);
  }

  /** Reads `@.kind == 'a'`, also in parentheses, behind the question mark. */
  #filter(): PathStep {
    this.#match(BLANKS);
    const isInner = this.#take("(");
    this.#match(BLANKS);
    if (!this.#take("@")) throw new PathError('a filter begins with "@"', this.#at);
    const where: string[] = [];
    while (this.#text.charAt(this.#at) === "." || this.#text.charAt(this.#at) === "[") {
      if (this.#take(".")) where.push(this.#name());
      else {
        this.#take("[");
        const name = this.#quoted();
        if (name === undefined || !this.#take("]")) throw new PathError("a filter looks at named fields", this.#at);
        where.push(name);
      }
    }
    if (where.length === 0) throw new PathError("a filter looks at a field, such as @.kind", this.#at);
    this.#match(BLANKS);
    let is: AnswerValue | null = null;
    if (this.#take("==")) {
      this.#match(BLANKS);
      is = this.#literal();
      this.#match(BLANKS);
    }
    if (isInner && !this.#take(")")) throw new PathError('")" is missing', this.#at);
    this.#match(BLANKS);
    return { member: null, index: null, where, is };
  }

  #literal(): AnswerValue {
    const text = this.#quoted() ?? this.#match(NUMBER);
    if (text !== undefined) return /["']/.test(this.#text.charAt(this.#at - 1)) ? text : Number(text);
    if (this.#take("true")) return true;
    if (this.#take("false")) return false;
    throw new PathError("a filter compares with a text in quotes, a number, true or false", this.#at);
  }

  #name(): string {
    const name = this.#match(NAME);
    if (name !== undefined) return name;
    throw new PathError("a name of other characters than letters, digits and _ stands in brackets: ['a-b']", this.#at);
  }

  /** Reads a text in quotes; undefined if there is none. */
  #quoted(): string | undefined {
    const quote = this.#text.charAt(this.#at);
    if (quote !== "'" && quote !== '"') return undefined;
    let text = "";
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const char = this.#text.charAt(at);
      if (char === quote) {
        this.#at = at + 1;
        return text;
      }
      if (char === "\\") {
        at += 1;
        if (!["\\", "'", '"', "/"].includes(this.#text.charAt(at))) {
          throw new PathError("of escapes, only those of a quote and of a backslash are supported", at);
        }
      }
      text += this.#text.charAt(at);
    }
    throw new PathError("the closing quote is missing", this.#at);
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
