import fc from "fast-check";
import { expect, test } from "vitest";
import { codeNames } from "../../src/targets/names.ts";
import { amount } from "../support/long.ts";

test.each([
  [0, "0", "0"],
  [1010, "1010", "1010"],
  [-5, "-5", "_minus5"],
  ["08001", "08001", "08001"],
  ["a_b", "a_b", "a__b"],
  ["a.b:c/d e", "a-2eb-3ac-2fd-20e", "a_2eb_3ac_2fd_20e"],
  ["!", "--21", "_21"],
  ["_minus5", "_minus5", "__minus5"],
])("%j", (code, slug, word) => expect(codeNames(code)).toEqual({ code: slug, word }));

test("no two codes have one name", () => {
  const char = fc.constantFrom("-", "_", "!", "~", "2", "1", "m", "i", "f", " ");
  const code = fc.oneof(fc.integer(), fc.string({ unit: char, minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(code, code, (one, other) => {
      // A response may carry either, so these count as the same code.
      fc.pre(String(one) !== String(other));
      for (const name of ["code", "word"]) expect(codeNames(one)[name]).not.toBe(codeNames(other)[name]);
      expect(codeNames(one).code).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(codeNames(one).word).toMatch(/^\w+$/);
    }),
    {
      numRuns: amount(500, 2000),
      examples: [
        ["!", -21],
        ["!5", -215],
        ["_minus5", -5],
        ["-5", "!"],
      ],
    },
  );
});
