import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { displayMessage, type MessagePart, placeholdersOf } from "../../src/messages/message.ts";
import { choiceForms, pluralForms, variantsOf } from "../../src/messages/message-forms.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { amount } from "../support/long.ts";
import { meaningOf } from "./meaning.ts";
import { anyParts } from "./parts-arbitrary.ts";

const partsOf = (source: string, args?: readonly string[]): readonly MessagePart[] => {
  const { parts, problem } = parseMessage(source, args);
  expect(problem).toBeNull();
  return parts;
};

const parts = anyParts({
  chars: ["a", "'", "{", "}", "#", "<", "|", " ", "\n", "é", "\u{1f600}"],
  names: ["device", "n", "kind_2"],
  counted: ["device", "n", "kind_2"],
  chosenBy: ["device", "n", "kind_2"],
  choices: ["lock", "a-b", "0"],
  forms: ["one", "few", "=0", "=7"],
  anyPlural: true,
});

test("what ICU's style writes is read back as it was, whatever a message holds", () => {
  fc.assert(
    fc.property(parts, (message) => {
      expect(parseMessage(writeMessage(message, { style: "icu" }))).toEqual({ parts: message, problem: null });
    }),
    { numRuns: amount(100, 500) },
  );
});

test("any text is a message or has a problem, in linear time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const { parts: read, problem } = parseMessage(source);
      expect(read.length === 0 || problem === null).toBe(true);
    }),
  );
  for (const unit of ["{", "}", "'", "'{", "{a, plural, other {", "{a, select, x {", "#"]) {
    expect(() => parseMessage(unit.repeat(100_000))).not.toThrow();
  }
});

describe("what people see where nothing is filled in", () => {
  test.each([
    ["", ""],
    ["it's {device}", "it's {device}"],
    ["{n, plural, one {# device} other {# devices}} left", "{n} devices left"],
    ["{kind, select, lock {a} other {{kind} b}}", "{kind} b"],
    ["{n, plural, other {'#' is # of {all}}}", "# is {n} of {all}"],
    ["# outside", "# outside"],
  ])("%s", (source, expected) => expect(displayMessage(partsOf(source))).toBe(expected));
});

test("arguments are found wherever they stand, and know their places", () => {
  const source = "{b} {n, plural, =1 {{a}} other {# {kind, select, other {{c}}}}}";
  expect(placeholdersOf(partsOf(source))).toEqual(["a", "b", "c", "kind", "n"]);
  expect(writeMessage(partsOf("{b} {a}", ["a", "b"]), { open: "%", close: "$s", numbered: 1 })).toBe("%2$s %1$s");
  expect(() => writeMessage(partsOf("{b}"), { numbered: 0 })).toThrow("the message contains {b}");
});

/** The forms of a text in a language, where others are alike or not. */
const formsOf = (language: string, source: string, ...others: readonly string[]) => {
  const [parts = [], ...rest] = [source, ...others].map((text) => partsOf(text));
  const variants = variantsOf([...rest, parts]);
  const original = rest[0] ?? parts;
  const plain = (list: readonly MessagePart[]): string => writeMessage(list, {});
  const plural = pluralForms(parts, original, variants, language);
  const choice = choiceForms(parts, original, variants);
  return {
    counted: plural?.arg,
    forms: plural?.forms.map(({ category, place, parts: of }) => [category, place, plain(of)]),
    exact: plural?.exact.map(({ number, source: from, parts: of }) => [number, plain(from), plain(of)]),
    chosen: choice?.arg,
    choices: choice?.forms.map(({ value, source: from, parts: of }) => [value, plain(from), plain(of)]),
  };
};

describe("forms", () => {
  test("none, one around which there is text, and an ordinal, which is none", () => {
    const none = { counted: undefined, forms: undefined, exact: undefined, chosen: undefined, choices: undefined };
    expect(formsOf("en", "{a}")).toEqual(none);
    expect(formsOf("en", "{n, selectordinal, other {#th}}")).toEqual(none);
    expect(formsOf("en", "a {n, plural, =0 {none} other {# b} one {x}} c")).toMatchObject({
      counted: "n",
      forms: [
        ["one", 0, "a x c"],
        ["other", 1, "a {n} b c"],
      ],
      exact: [[0, "a none c", "a none c"]],
    });
  });

  test("of a choice, in the order of the message", () => {
    expect(formsOf("en", "the {kind, select, lock {lock} other {{kind}}} broke")).toMatchObject({
      chosen: "kind",
      choices: [
        ["lock", "the lock broke", "the lock broke"],
        ["other", "the {kind} broke", "the {kind} broke"],
      ],
    });
  });

  test("every category that the language has, and its place among those of whole numbers", () => {
    expect(formsOf("fr", "{n, plural, one {# a} other {# b}}").forms).toEqual([
      ["one", 0, "{n} a"],
      ["many", 1, "{n} b"],
      ["other", 2, "{n} b"],
    ]);
    expect(formsOf("pl", "{n, plural, one {1} few {2} many {5} other {x}}").forms).toEqual([
      ["one", 0, "1"],
      ["few", 1, "2"],
      ["many", 2, "5"],
      ["other", null, "x"],
    ]);
    expect(formsOf("tlh", "{n, plural, one {1} other {x}}").forms).toEqual([["other", 0, "x"]]);
  });

  test("a text has forms where it has them in any language, by the argument that the first one counts", () => {
    const both = "{a, plural, one {A} other {#}} {b, plural, one {B} other {#}}";
    expect(formsOf("ja", "{n} x", "{n, plural, =0 {no} one {# thing} other {# things}}")).toMatchObject({
      counted: "n",
      forms: [["other", 0, "{n} x"]],
      exact: [[0, "no", "{n} x"]],
    });
    expect(formsOf("en", "{b, plural, one {B} other {#}} {a, plural, one {A} other {#}}", both).forms).toEqual([
      ["one", 0, "{b} A"],
      ["other", 1, "{b} {a}"],
    ]);
    expect(
      formsOf("pl", "{n, plural, one {1} few {2} many {5} other {x}}", "{n, plural, =0 {no} other {#}}").exact,
    ).toEqual([[0, "no", "5"]]);
    const kinds = "{kind, select, lock {a} lamp {b} other {c}}";
    expect(formsOf("ja", "{kind, select, door {d} other {e}}", kinds).choices).toEqual([
      ["lock", "a", "e"],
      ["lamp", "b", "e"],
      ["door", "c", "d"],
      ["other", "c", "e"],
    ]);
    expect(formsOf("ja", "{kind} e", kinds).choices?.map(([, , of]) => of)).toEqual([
      "{kind} e",
      "{kind} e",
      "{kind} e",
    ]);
  });

  test("a platform that cannot take the offset off says so", () => {
    expect(() => formsOf("en", "{n, plural, offset:1 other {#}}")).toThrow("uses an offset");
  });
});

test.each([
  ["{n, plural, =0 {none} one {# one} other {# more}}", { n: 0 }, "none"],
  ["{n, plural, offset:1 =0 {none} one {# other} other {# others}}", { n: 2 }, "1 other"],
  ["{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", { n: 22 }, "22nd"],
  ["{n, plural, one {x} other {y}}", { n: 1.5 }, "y"],
  ["{kind, select, lock {a} other {b}}", { kind: "other" }, "b"],
  ["{n, plural, other {# {kind, select, other {# 's #}}}}", { n: 2, kind: "x" }, "2 # 's #"],
] as const)("%s means what ICU says", (source, values, expected) => {
  expect(meaningOf(source, values, "en")).toBe(expected);
});
