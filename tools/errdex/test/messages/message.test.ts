import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayMessage, type MessagePart, placeholdersOf } from "../../src/model/message.ts";
import { choiceForms, pluralForms } from "../../src/model/message-forms.ts";
import { parseMessage } from "../../src/model/parse-message.ts";
import { writeMessage } from "../../src/render/write-message.ts";
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
    { numRuns: 500 },
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
  expect(() => writeMessage(partsOf("{b}"), { numbered: 0 })).toThrow("the message holds {b}");
});

describe("forms", () => {
  test("none, one around which there is text, and an ordinal, which is none", () => {
    expect(pluralForms(partsOf("{a}"), "en")).toBeNull();
    expect(pluralForms(partsOf("{n, selectordinal, other {#th}}"), "en")).toBeNull();
    const forms = pluralForms(partsOf("a {n, plural, =0 {none} other {# b} one {x}} c"), "en");
    const plain = (list: readonly MessagePart[]): string => writeMessage(list, {});
    expect(forms?.arg).toBe("n");
    expect(forms?.forms.map(({ category, parts: of }) => [category, plain(of)])).toEqual([
      ["one", "a x c"],
      ["other", "a {n} b c"],
    ]);
    expect(forms?.exact.map(({ number, parts: of }) => [number, plain(of)])).toEqual([[0, "a none c"]]);
  });

  test("of a choice, in the order of the message", () => {
    expect(choiceForms(partsOf("{a}"))).toBeNull();
    const forms = choiceForms(partsOf("the {kind, select, lock {lock} other {{kind}}} broke"));
    expect(forms?.forms.map(({ value, parts: of }) => [value, writeMessage(of, {})])).toEqual([
      ["lock", "the lock broke"],
      ["other", "the {kind} broke"],
    ]);
  });

  test("a platform that cannot take the offset off says so", () => {
    const forms = pluralForms(partsOf("{n, plural, offset:1 other {#}}"), "en");
    expect(() => writeMessage(forms?.forms[0]?.parts ?? [], {})).toThrow("counts from an offset");
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
