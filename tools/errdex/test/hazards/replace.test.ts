import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceAll, replaceEnd } from "../../src/generate/quoting/replace.ts";

describe("all sequences of a text are replaced", () => {
  test.each([
    ["", { a: "b" }, ""],
    ["aa", { a: "b" }, "bb"],
    ["a", {}, "a"],
    ["a", undefined, "a"],
    ["a", { "": "x" }, "a"],
    ["a", { "": "x", a: "b" }, "b"],
    // The longest first, and what was written is not looked at again.
    ["]](", { "]": "1", "](": "2" }, "12"],
    ["ab", { a: "b", b: "c" }, "bc"],
    ["aaa", { aa: "x" }, "xa"],
    ["a-", { "-": "", a: "" }, ""],
    // A character begins a sequence and goes on otherwise.
    ["--a-", { "->": "x" }, "--a-"],
    ["*a*", { "*": "\\*" }, "\\*a\\*"],
    ["S", { "Stryker was here!": "x" }, "S"],
    ["\u2028", { "\u2028": " " }, " "],
  ])("%j by %j", (text, replacements, expected) => {
    // Twice: what is prepared for the first text serves the next.
    expect(replaceAll(text, replacements)).toBe(expected);
    expect(replaceAll(text, replacements)).toBe(expected);
  });
});

describe("the end of a text is replaced", () => {
  test.each([
    ["", { a: "b" }, ""],
    ["aa", { a: "b" }, "ab"],
    ["ab", { a: "x" }, "ab"],
    ["ab", undefined, "ab"],
    ["ab", {}, "ab"],
    ["ab", { "": "x" }, "ab"],
    ["ab", { b: "1", ab: "2" }, "2"],
    ["ab", { ab: "2", b: "1" }, "2"],
    ["a$", { $: "$$", "": "x" }, "a$$"],
    ["a", { a: "" }, ""],
  ])("%j by %j", (text, replacements, expected) => {
    expect(replaceEnd(text, replacements)).toBe(expected);
  });

  test("what stands before it stays", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, end, after) => {
        expect(replaceEnd(before + end, { [end]: after })).toBe(before + after);
      }),
    );
  });
});
