import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayMessage, type MessagePart, placeholdersOf } from "../../src/model/message.ts";
import { choiceForms, pluralForms } from "../../src/model/message-forms.ts";
import { parseMessage } from "../../src/model/parse-message.ts";
import { writeMessage } from "../../src/render/write-message.ts";
import { meaningOf } from "./meaning.ts";

const partsOf = (source: string, args?: readonly string[]): readonly MessagePart[] => {
  const { parts, problem } = parseMessage(source, args);
  expect(problem).toBeNull();
  return parts;
};

const text = fc.string({
  unit: fc.constantFrom("a", "'", "{", "}", "#", "<", "|", " ", "\n", "é", "\u{1f600}"),
  minLength: 1,
});
const name = fc.constantFrom("device", "n", "kind_2");
/** Any message, by its parts: neighbouring texts are one, and what is nested is not too deep. */
const parts: fc.Arbitrary<MessagePart[]> = fc.letrec<{ parts: MessagePart[]; part: MessagePart }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text.map((value) => ({ kind: "text" as const, text: value })),
    name.map((value) => ({ kind: "placeholder" as const, name: value, index: -1, type: null, place: -1 })),
    fc
      .tuple(
        name,
        fc.boolean(),
        fc.nat(3),
        fc.subarray(["one", "few", "=0", "=7"]),
        fc.array(tie("parts"), { minLength: 5, maxLength: 5 }),
      )
      .map(([value, ordinal, offset, keys, inner]) => ({
        kind: "plural" as const,
        name: value,
        ordinal,
        offset,
        cases: [...keys, "other"].map((key, index) => ({ key, parts: inner[index] ?? [] })),
      })),
    fc
      .tuple(name, fc.subarray(["lock", "a-b", "0"]), fc.array(tie("parts"), { minLength: 4, maxLength: 4 }))
      .map(([value, keys, inner]) => ({
        kind: "select" as const,
        name: value,
        cases: [...keys, "other"].map((key, index) => ({ key, parts: inner[index] ?? [] })),
      })),
  ),
  parts: fc.array(tie("part"), { maxLength: 3, depthIdentifier: "parts" }).map(mergeTexts),
})).parts;

function mergeTexts(list: readonly MessagePart[]): MessagePart[] {
  return list.filter((part, index) => part.kind !== "text" || list[index - 1]?.kind !== "text");
}

function depthOf(list: readonly MessagePart[]): number {
  const inside = list.flatMap((part) => ("cases" in part ? part.cases.map((one) => 1 + depthOf(one.parts)) : []));
  return Math.max(0, ...inside);
}

test("what ICU's style writes is read back as it was, whatever a message holds", () => {
  fc.assert(
    fc.property(parts, (message) => {
      fc.pre(depthOf(message) <= 5);
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
    expect(pluralForms(partsOf("{a}"))).toBeNull();
    expect(pluralForms(partsOf("{n, selectordinal, other {#th}}"))).toBeNull();
    const forms = pluralForms(partsOf("a {n, plural, =0 {none} other {# b} one {x}} c"));
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
    const forms = pluralForms(partsOf("{n, plural, offset:1 other {#}}"));
    expect(() => writeMessage(forms?.forms[0]?.parts ?? [], {})).toThrow("counts from an offset");
  });
});

test.each([
  ["{n, plural, =0 {none} one {# one} other {# more}}", { n: 0 }, "none"],
  ["{n, plural, offset:1 =0 {none} one {# other} other {# others}}", { n: 2 }, "1 other"],
  ["{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", { n: 22 }, "22nd"],
  ["{n, plural, one {x} other {y}}", { n: 1.5 }, "y"],
  ["{kind, select, lock {a} other {b}}", { kind: "other" }, "b"],
] as const)("%s means what ICU says", (source, values, expected) => {
  expect(meaningOf(source, values, "en")).toBe(expected);
});
