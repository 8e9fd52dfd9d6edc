import { describe, expect, test } from "vitest";
import { writeComment } from "../../src/generate/quoting/comment.ts";
import { hasInvisible, isInvisiblePoint } from "../../src/generate/quoting/invisible.ts";
import { describe as nameType, quote, quoterOf } from "../../src/generate/quoting/quote.ts";
import { writeRunning } from "../../src/generate/quoting/running-text.ts";
import type { CommentSyntax, StringSyntax } from "../../src/targets/target.ts";

const FORMS = [
  { upTo: "ff", form: "\\x{hex2}" },
  { upTo: "ffff", form: "\\u{hex4}" },
];
const UNITS: StringSyntax = {
  open: '"',
  close: '"',
  escapes: { '"': '\\"' },
  numeric: { unit: "utf16", forms: FORMS },
  plain: "unicode",
};
const ASCII: StringSyntax = { ...UNITS, plain: "ascii" };
const POINTS: StringSyntax = {
  ...ASCII,
  numeric: { unit: "codepoint", forms: [{ upTo: "10ffff", form: "\\u({hex})" }] },
};
const BYTES: StringSyntax = { ...ASCII, numeric: { unit: "utf8", forms: [{ upTo: "ff", form: "\\{oct3}" }] } };

describe("the first and the last of each kind of character", () => {
  test.each([
    // The printable characters of ASCII, and their neighbours.
    [ASCII, "\u001f !}~\u007f", '"\\x1F !}~\\x7F"'],
    [ASCII, "\u00ff\u0100", '"\\xFF\\u0100"'],
    [ASCII, "\u0100", '"\\u0100"'],
    [ASCII, "\uffff", '"\\uFFFF"'],
    [ASCII, "\u{10000}", '"\\uD800\\uDC00"'],
    [ASCII, "a\u{10000}b\u{10000}", '"a\\uD800\\uDC00b\\uD800\\uDC00"'],
    [UNITS, "\u00ff\u0100é\u{1f600}", '"\u00ff\u0100é\u{1f600}"'],
    [UNITS, "\u0085\u2028\u202e", '"\\x85\\u2028\\u202E"'],
    // An unassigned and a private character, which editors do not show.
    [UNITS, "\u0378\ue000\u{10ffff}", '"\\u0378\\uE000\\uDBFF\\uDFFF"'],
    [POINTS, "\u{1f600}", '"\\u(1F600)"'],
    [BYTES, "é\u{1f600}", '"\\303\\251\\360\\237\\230\\200"'],
    [BYTES, "\n", '"\\012"'],
    [UNITS, "", '""'],
    [UNITS, '"', '"\\""'],
    [UNITS, 'a"b"c', '"a\\"b\\"c"'],
  ] as const)("%#: %j", (syntax, text, expected) => {
    expect(quote(text, syntax)).toBe(expected);
    // What was prepared and remembered gives the same.
    expect(quote(text, syntax)).toBe(expected);
    expect(quoterOf(syntax)(text)).toBe(expected);
  });

  test("a character that is special at the beginning only", () => {
    const syntax: StringSyntax = { ...UNITS, first: { "@": "\\@", "\u{1f600}": "\\grin" } };
    expect(quote("@a@", syntax)).toBe('"\\@a@"');
    expect(quote("a@", syntax)).toBe('"a@"');
    expect(quote("\u{1f600}\u{1f600}", syntax)).toBe('"\\grin\u{1f600}"');
    expect(quote('"@', syntax)).toBe('"\\"@"');
    expect(quote("@", syntax)).toBe('"\\@"');
    expect(quote("toString", syntax)).toBe('"toString"');
  });
});

describe("what cannot be written", () => {
  test.each([
    [null, "null"],
    [[], "a list"],
    [1, "number"],
    [undefined, "undefined"],
    [{}, "object"],
    [true, "boolean"],
  ])("%j is %s", (value, name) => {
    expect(nameType(value)).toBe(name);
    expect(() => quote(value, UNITS)).toThrow(new TypeError(`quote takes a string, but was given ${name}`));
  });

  test("half of a surrogate pair", () => {
    expect(() => quote("a\ud83d", UNITS)).toThrow(TypeError);
    expect(() => quote("\ude00", ASCII)).toThrow("half of a surrogate pair");
  });

  test("a character that no numeric escape reaches", () => {
    const short: StringSyntax = { ...ASCII, numeric: { unit: "codepoint", forms: [{ upTo: "ff", form: "\\{dec}" }] } };
    expect(quote("\u00ff", short)).toBe('"\\255"');
    expect(() => quote("\u0100", short)).toThrow(new RangeError("no numeric escape reaches U+100"));
  });
});

describe("what editors show", () => {
  test.each([
    ["", false],
    ["a ~", false],
    ["\t", true],
    ["\u007f", true],
    ["é", false],
    ["\u{1f600}", false],
    ["a\u{1f600}\u200b", true],
    ["\uffff", true],
    ["\u{10000}", false],
    ["\u{e0001}", true],
  ])("%j", (text, expected) => {
    expect(hasInvisible(text)).toBe(expected);
  });

  test("the first character beyond 16 bits is shown, and the last one before it is not", () => {
    expect([0xffff, 0x10000, 0x10ffff].map(isInvisiblePoint)).toEqual([true, false, true]);
  });
});

describe("comments", () => {
  const BLOCK: CommentSyntax = { open: "/* ", line: " * ", close: " */" };
  const LINE: CommentSyntax = { open: "# ", line: "# ", close: "" };

  test("a line that holds the end of the comment is refused, also one among others", () => {
    const error = new Error("the syntax lets */ into a comment that it ends");
    expect(() => writeComment("a */ b", BLOCK, 0)).toThrow(error);
    expect(() => writeComment("a\nb */", BLOCK, 0)).toThrow(error);
    expect(() => writeComment("a*/\nb", BLOCK, 0)).toThrow(error);
    expect(writeComment("a * / b", BLOCK, 0)).toBe("/* a * / b */\n");
    expect(writeComment("a */", LINE, 0)).toBe("# a */\n");
  });

  test("a line is wrapped when it is longer than the width, and not before", () => {
    const wrapped = { ...LINE, width: 7 };
    expect(writeComment("abc def", wrapped, 0)).toBe("# abc def\n");
    expect(writeComment("abc defg", wrapped, 0)).toBe("# abc\n# defg\n");
    expect(writeComment("  a bc de", wrapped, 0)).toBe("#   a bc\n#   de\n");
    // Blanks in a line that fits stay as they are.
    expect(writeComment("a  b", { ...LINE, width: 4 }, 0)).toBe("# a  b\n");
    expect(writeComment("abcdefghij", wrapped, 2)).toBe("  # abcdefghij\n");
  });

  test.each(["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"])("%j ends a line", (end) => {
    expect(writeComment(`a${end}b`, LINE, 0)).toBe("# a\n# b\n");
    expect(writeRunning(`a${end}b`, { replace: {}, newline: "<br>" })).toBe("a<br>b");
  });

  test("V is a letter, and no line ends at it", () => {
    expect(writeComment("aVb", LINE, 0)).toBe("# aVb\n");
    expect(writeRunning("aVb", { replace: {}, newline: "<br>" })).toBe("aVb");
  });

  test("an isolate that ends in the same line stays, and one that goes on beyond it is shown", () => {
    const write = (text: string): string => writeRunning(text, { replace: {}, newline: "<br>" });
    expect(write("\u2066aVb\u2069")).toBe("\u2066aVb\u2069");
    for (const end of ["\v", "\f", "\u0085"]) expect(write(`\u2066a${end}b\u2069`)).toBe("[U+2066]a<br>b[U+2069]");
  });
});
