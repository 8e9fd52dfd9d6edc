/** Callbacks of a scan. Offsets count UTF-16 units from the start of the text. */
export interface JsonVisitor {
  /** A member's key. `path` ends with it, and is only valid during the call. */
  key?(path: readonly (string | number)[], offset: number): void;
  /** The start of a value. `path` leads to it, and is only valid during the call. */
  value?(path: readonly (string | number)[], offset: number): void;
  /** A string, a number, `true`, `false` or `null` as it is written. It follows `value`, with the same path. */
  scalar?(path: readonly (string | number)[], source: string): void;
  /** A number as it is written. */
  number?(source: string, offset: number): void;
  /** A key that its object already has. `first` is the offset of the earlier one. */
  duplicate?(key: string, offset: number, first: number): void;
}

/** Why a text is not JSON, and where. */
export interface JsonSyntaxError {
  readonly offset: number;
  readonly message: string;
}

/**
 * The deepest accepted nesting. A catalogue needs eight levels, and recursion elsewhere must not overflow the
 * stack.
 */
export const MAX_DEPTH = 64;

/** The most accepted values: about 200,000 entries. The locations of more do not fit in memory. */
export const MAX_VALUES = 4_000_000;

const WHITESPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these in strings.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]{1,40}/y;

interface Frame {
  readonly close: "}" | "]";
  readonly keys: Map<string, number>;
  count: number;
}

/**
 * Scans JSON without recursion and reports the location of every part to the visitor.
 *
 * We wrote our own because no small parser gives everything that findings need: duplicate keys, numbers as
 * written, the location of each, plain error messages, and a depth limit. It is one function because every step
 * moves the same offset.
 *
 * @returns null, or the first reason why the text is not JSON.
 */
export function scanJson(text: string, visitor: JsonVisitor): JsonSyntaxError | null {
  const stack: Frame[] = [];
  const path: (string | number)[] = [];
  let offset = 0;
  let count = 0;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? "";
    offset += found.length;
    return found;
  };
  const fail = (expected: string): JsonSyntaxError => {
    const start = offset;
    if (start >= text.length) return { offset, message: `the file ends, but ${expected} is expected` };
    if (/^\/[/*]/.test(text.slice(start, start + 2))) return { offset, message: "JSON has no comments" };
    const found = match(WORD) || String.fromCodePoint(text.codePointAt(start) ?? 0);
    return { offset: start, message: `found ${JSON.stringify(found)}, but ${expected} is expected` };
  };
  /**
   * Reads a string in pieces: a regular expression for the whole string overflows the stack at about a million
   * escapes.
   */
  const readString = (): JsonSyntaxError | null => {
    const start = offset;
    offset += 1;
    for (match(PLAIN); text[offset] !== '"'; match(PLAIN)) if (match(ESCAPE) === "") return badString(start);
    offset += 1;
    return null;
  };
  const badString = (start: number): JsonSyntaxError => {
    const char = text[offset];
    if (char === "\\" && offset + 1 < text.length) {
      const found = text.slice(offset, offset + 2);
      const message = found === "\\u" ? "\\u needs four hexadecimal digits" : `JSON has no escape ${found}`;
      return { offset, message };
    }
    if (char === undefined || char === "\\" || char === "\n" || char === "\r") {
      return { offset: start, message: "this string is not closed on its line" };
    }
    return { offset, message: `a string contains ${JSON.stringify(char)} without an escape` };
  };

  /** Reads a scalar, or opens a container and pushes it onto the stack. */
  const readValue = (): JsonSyntaxError | null => {
    visitor.value?.(path, offset);
    count += 1;
    if (count > MAX_VALUES) return { offset, message: `this file has more than ${MAX_VALUES} values` };
    const first = text[offset];
    if (first === "{" || first === "[") {
      if (stack.length === MAX_DEPTH) return { offset, message: `nested deeper than ${MAX_DEPTH} levels` };
      stack.push({ close: first === "{" ? "}" : "]", keys: new Map(), count: 0 });
      offset += 1;
      return null;
    }
    const start = offset;
    if (first === '"') {
      const bad = readString();
      if (bad === null) visitor.scalar?.(path, text.slice(start, offset));
      return bad;
    }
    const number = match(NUMBER);
    if (number !== "") {
      if (/[0-9]/.test(text[offset] ?? ""))
        return { offset: start, message: "a number cannot begin with a zero; put text in double quotes" };
      visitor.number?.(number, start);
      visitor.scalar?.(path, number);
      return null;
    }
    const word = match(WORD);
    if (word === "true" || word === "false" || word === "null") {
      visitor.scalar?.(path, word);
      return null;
    }
    offset = start;
    return fail("a value");
  };

  /** Reads a member's key and colon. */
  const readKey = (frame: Frame): JsonSyntaxError | null => {
    const start = offset;
    if (text[offset] !== '"') return fail("a key in double quotes");
    const bad = readString();
    if (bad !== null) return bad;
    const key = JSON.parse(text.slice(start, offset)) as string;
    const earlier = frame.keys.get(key);
    path.push(key);
    if (earlier === undefined) frame.keys.set(key, start);
    else visitor.duplicate?.(key, start, earlier);
    visitor.key?.(path, start);
    match(WHITESPACE);
    if (text[offset] !== ":") return fail("a colon");
    offset += 1;
    match(WHITESPACE);
    return null;
  };

  match(WHITESPACE);
  let failure = readValue();
  let depth = 0;
  while (failure === null) {
    match(WHITESPACE);
    const frame = stack.at(-1);
    if (frame === undefined) return offset < text.length ? fail("the end of the file") : null;
    // The container was open before, so a member of it has just been read: remove its path segment.
    if (stack.length <= depth) path.pop();
    depth = stack.length;
    if (text[offset] === frame.close) {
      offset += 1;
      stack.pop();
      continue;
    }
    if (frame.count > 0) {
      if (text[offset] !== ",") return fail(`a comma or ${frame.close}`);
      const comma = offset;
      offset += 1;
      match(WHITESPACE);
      if (text[offset] === frame.close) return { offset: comma, message: `there is a comma before ${frame.close}` };
    }
    if (frame.close === "}") failure = readKey(frame);
    else path.push(frame.count);
    frame.count += 1;
    failure ??= readValue();
  }
  return failure;
}
