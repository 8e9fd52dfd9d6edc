import fc from "fast-check";
import { expect, test } from "vitest";
import { writeComment } from "../../src/generate/quoting/comment.ts";
import { hasInvisible, isInvisiblePoint } from "../../src/generate/quoting/invisible.ts";
import { quote } from "../../src/generate/quoting/quote.ts";
import { replaceAll } from "../../src/generate/quoting/replace.ts";
import { writeRunning } from "../../src/generate/quoting/running-text.ts";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import type { Replacements, StringSyntax } from "../../src/targets/target.ts";
import { amount } from "../support/long.ts";
import { HAZARDS } from "./hazards.ts";
import { commentPlainly, isInvisible, quotePlainly, replacePlainly, runPlainly } from "./quoting-reference.ts";

// Writing literals and comments is fast because most texts are written as they are. The slow and plain way gives the
// same.

const syntaxes = listTargets().flatMap(({ id }) => {
  const syntax = loadTarget(id).value?.syntax;
  return syntax === undefined ? [] : [{ id, syntax }];
});
const strings = syntaxes.flatMap(({ id, syntax: { string, key, message, messages = {} } }) =>
  [string, key, message?.string, ...Object.values(messages).map((one) => one.string)].flatMap((one) =>
    one === undefined ? [] : [{ id, string: one }],
  ),
);

/** Texts of characters from everywhere, with many of those that mean something somewhere. */
const texts = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(..."abc -=>*/#\"'\\`$&<{}[](|_~.!%@:") },
    fc.constantFrom(
      "\n",
      "\r",
      "\t",
      "\u00a0",
      "\u2028",
      "\u202e",
      "\u2066",
      "\u2069",
      "\u2066/v1\u2069",
      "\u00ad",
      "*/",
      "](",
      "--",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});
const samples = [...HAZARDS, ...fc.sample(texts, { numRuns: amount(500, 5000), seed: 20261128 }), "", " ", "\ud83d"];

test("what is invisible is what Unicode says", () => {
  const wrong: number[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const char = String.fromCodePoint(point);
    if (isInvisiblePoint(point) !== isInvisible(char) || hasInvisible(`a${char}`) !== isInvisible(char)) {
      wrong.push(point);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(strings)("a literal of $id is the same", ({ string }) => {
  for (const text of samples) {
    if (text.isWellFormed()) expect(quote(text, string)).toBe(quotePlainly(text, string));
    else expect(() => quote(text, string)).toThrow("half of a surrogate pair");
  }
});

test.each(syntaxes)("comments and running text of $id are the same", ({ syntax: { comments = {}, text: running } }) => {
  for (const text of samples) {
    for (const comment of Object.values(comments)) {
      for (const indent of [0, 2]) {
        expect(writeComment(text, comment, indent)).toBe(commentPlainly(text, comment, indent));
      }
    }
    if (running !== undefined) expect(writeRunning(text, running)).toBe(runPlainly(text, running));
  }
});

test("a syntax of any escapes gives the same, with characters that are special at the beginning alone", () => {
  const chars = fc.constantFrom(...'ab "\\\n\u00e9\u4e2d\u202e', "\u{1f600}");
  const escapes = fc.dictionary(chars, fc.constantFrom("", "x", "\\n", "\\ "));
  const syntaxOf = fc.record({
    open: fc.constant("'"),
    close: fc.constant("'"),
    escapes,
    first: escapes,
    numeric: fc.constant<StringSyntax["numeric"]>({
      unit: "codepoint",
      forms: [
        { upTo: "FF", form: "\\x{hex2}" },
        { upTo: "10FFFF", form: "\\u{dec}" },
      ],
    }),
    plain: fc.constantFrom("ascii" as const, "unicode" as const),
  });
  fc.assert(
    fc.property(syntaxOf, fc.array(fc.string({ unit: chars }), { minLength: 1, maxLength: 4 }), (syntax, list) => {
      for (const text of list) expect(quote(text, syntax)).toBe(quotePlainly(text, syntax));
    }),
    { numRuns: amount(500, 20_000), seed: 20261128 },
  );
});
test("replacements are made in one pass, the longest first", () => {
  const units = fc.constantFrom("a", "b", "-", "$&", "\u4e2d");
  const replacements: fc.Arbitrary<Replacements> = fc.dictionary(fc.string({ unit: units, maxLength: 3 }), units);
  fc.assert(
    fc.property(replacements, fc.string({ unit: units }), (replace, text) => {
      expect(replaceAll(text, replace)).toBe(replacePlainly(text, replace));
    }),
    { numRuns: amount(1000, 20_000), seed: 20261128 },
  );
});
