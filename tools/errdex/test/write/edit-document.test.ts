import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { editDocument } from "../../src/formats/edit-document.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { readYaml } from "../../src/formats/yaml/yaml-document.ts";
import { amount } from "../support/long.ts";

function edit(file: string, text: string, value: unknown): string {
  const { document } = (file.endsWith(".json") ? readJson : readYaml)(file, text);
  return editDocument(document as SourceDocument, value).text;
}

describe("JSON", () => {
  test.each([
    ["a value", '{ "a": 1, "b": [1,2] }', { a: 2, b: [1, 2] }, '{ "a": 2, "b": [1,2] }'],
    ["a new member, inline", '{ "a": 1 }', { a: 1, b: { c: [1, "x"] } }, '{ "a": 1, "b": { "c": [1, "x"] } }'],
    ["a new member, below", '{\n\t"a": 1\n}\n', { a: 1, b: { c: 1 } }, '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t}\n}\n'],
    ["a member before others", '{\n  "b": 1\n}', { a: 0, b: 1 }, '{\n  "a": 0,\n  "b": 1\n}'],
    ["the first member gone", '{\n  "a": 1,\n  "b": { "c" : 2 }\n}', { b: { c: 2 } }, '{\n  "b": { "c" : 2 }\n}'],
    ["the last member gone", '{ "a": 1, "b": 2 }', { a: 1 }, '{ "a": 1 }'],
    ["all gone", '{ "a": [1] }', { a: [] }, '{ "a": [] }'],
    ["into an empty list", '{\n  "a": []\n}', { a: [{ b: 1 }] }, '{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}'],
    [
      "items on a line each",
      '[\n  { "code": 1 },\n  { "code": 3 }\n]',
      [{ code: 1 }, { code: 2 }, { code: 3 }],
      '[\n  { "code": 1 },\n  { "code": 2 },\n  { "code": 3 }\n]',
    ],
    ["CRLF", '{\r\n  "a": 1\r\n}\r\n', { a: 1, b: [1] }, '{\r\n  "a": 1,\r\n  "b": [\r\n    1\r\n  ]\r\n}\r\n'],
    ["minified", '{"a":[{"code":1}]}', { a: [{ code: 1, x: { y: 2 } }] }, '{"a":[{"code":1,"x":{"y":2}}]}'],
    ["blanks before a comma stay", '{ "a" : 1 , "b":2 ,"c":3 }', { a: 1, b: 2, c: 4 }, '{ "a" : 1 , "b":2 ,"c":4 }'],
    ["a member gone between others", '{ "a": 1 , "b": 2 , "c": 3 }', { a: 1, c: 3 }, '{ "a": 1, "c": 3 }'],
    [
      "keys that are integers stay where they are",
      '{"30":1,"x":2,"4":3}',
      { 30: 1, x: 5, 4: 3 },
      '{"30":1,"x":5,"4":3}',
    ],
    [
      "and a new one follows the one before it",
      '{"30":1,"4":3}',
      { 4: 3, 5: 0, 30: 1, 31: 0 },
      '{"30":1,"31":0,"4":3,"5":0}',
    ],
    ["a new one is the first", '{"30":1,"4":3}', { 1: 0, 4: 3, 30: 1 }, '{"1":0,"30":1,"4":3}'],
    ["one of them gone", '{"30":1,"4":3,"5":2}', { 5: 2, 30: 1 }, '{"30":1,"5":2}'],
    ["another order that is asked for", '{"b":1,"a":2}', { a: 2, b: 1 }, '{"a":2,"b":1}'],
    ["escapes stay", '{"a":"\\u0041\\"}","b":1}', { a: 'A"}', b: 2 }, '{"a":"\\u0041\\"}","b":2}'],
  ])("%s", (_, text, value, expected) => {
    expect(edit("x.json", text, value)).toBe(expected);
  });
});

describe("YAML", () => {
  const LIST =
    "# top\nerrors:\n  # about one\n  - code: 1 # the first\n    name: ONE\n    text: >\n      folded\n      text\n\n  # about three\n  - code: 3\n    name: 'THREE' # quoted\n# end\n";
  const one = { code: 1, name: "ONE", text: "folded text\n" };
  const three = { code: 3, name: "THREE" };
  test.each([
    ["nothing", { errors: [one, three] }, LIST],
    [
      "a scalar keeps its quotes and comment",
      { errors: [one, { ...three, name: "X: y" }] },
      LIST.replace("'THREE'", "'X: y'"),
    ],
    [
      "an item between",
      { errors: [one, { code: 2, name: "TWO" }, three] },
      LIST.replace("      text\n", "      text\n  - code: 2\n    name: TWO\n"),
    ],
    [
      "an item before",
      { errors: [{ code: 0 }, one, three] },
      LIST.replace("  # about one\n", "  - code: 0\n  # about one\n"),
    ],
    [
      "an item behind",
      { errors: [one, three, { code: 4, list: ["a: b", 1] }] },
      LIST.replace("# quoted\n", '# quoted\n  - code: 4\n    list:\n      - "a: b"\n      - 1\n'),
    ],
    ["an item gone, with its comment", { errors: [one] }, LIST.replace(/ {2}# about three\n.*\n.*\n/, "")],
    [
      "a member behind",
      { errors: [{ ...one, more: { a: "x" } }, three] },
      LIST.replace("      text\n", "      text\n    more:\n      a: x\n"),
    ],
    [
      "a member between",
      { errors: [one, { code: 3, mid: "08001", name: "THREE" }] },
      LIST.replace("- code: 3\n", '- code: 3\n    mid: "08001"\n'),
    ],
    ["a member gone", { errors: [{ code: 1, text: "folded text\n" }, three] }, LIST.replace("    name: ONE\n", "")],
    [
      "a folded text",
      { errors: [{ ...one, text: "plain" }, three] },
      LIST.replace(">\n      folded\n      text", "plain"),
    ],
  ])("%s", (_, value, expected) => {
    expect(edit("x.yaml", LIST, value)).toBe(expected);
  });

  test.each([
    ["an empty list", "a: []\nb: 1\n", { a: [{ code: 1 }], b: 1 }, "a:\n  - code: 1\nb: 1\n"],
    [
      "lists that are not indented",
      "a:\n- code: 1\n- code: 3\n",
      { a: [{ code: 1 }, { code: 2 }, { code: 3 }] },
      "a:\n- code: 1\n- code: 2\n- code: 3\n",
    ],
    ["a map on one line", "a: {code: 1, b: x} # c\n", { a: { code: 1, b: "y" } }, "a: {code: 1, b: y} # c\n"],
    ["a map on one line, of other keys", "a: {code: 1, b: x} # c\n", { a: { code: 1 } }, 'a: {"code":1} # c\n'],
    [
      "what would end a text on one line",
      "a: [{b: x}, [y], 'z'] # c\n",
      { a: [{ b: "1, 2" }, ["]"], "{z}"] },
      'a: [{b: "1, 2"}, ["]"], \'{z}\'] # c\n',
    ],
    [
      "the first key, behind a dash",
      "- a: x\n  code: 1 # c\n- code: 3\n",
      [{ code: 1 }, { code: 3 }],
      "- code: 1 # c\n- code: 3\n",
    ],
    ["no line break at the end", "a:\n  - code: 1", { a: [{ code: 1 }, { code: 2 }] }, "a:\n  - code: 1\n  - code: 2"],
    [
      "CRLF",
      "a:\r\n  - code: 1\r\nb: x\r\n",
      { a: [{ code: 1, n: "y" }], b: "x" },
      "a:\r\n  - code: 1\r\n    n: y\r\nb: x\r\n",
    ],
    ["a list that is emptied", "a:\n  - code: 1\nb: 1\n", { a: [], b: 1 }, "a: []\nb: 1\n"],
    [
      "another first key, behind a dash",
      "- a: x\n  b: >\n    # y\n  code: 1 # c\n",
      [{ z: 0, code: 1 }],
      "- z: 0\n  code: 1 # c\n",
    ],
    ["what reads as another kind", "a: x\n", { a: "08001" }, 'a: "08001"\n'],
  ])("%s", (_, text, value, expected) => {
    expect(edit("x.yaml", text, value)).toBe(expected);
  });

  test("comments within a line are not lost, but told of", () => {
    const text = "a: [\n  1, # why\n  2\n]\n";
    expect(() => edit("x.yaml", text, { a: [1, 2, 3] })).toThrow('the comment " why" is in a list or map');
    expect(() => edit("x.yaml", "a: 1\n# why\nb: 2\n", { b: 2 })).toThrow('the comment " why"');
  });
});

// Whatever is changed is read back equal; what did not change keeps its bytes.
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("x", "a: b", "- c", "# d", "08001", "true", "null", " e ", "f\ng", "'h'", '"i"', "{j}", "中文", ""),
);
const leaf = fc.oneof(text, fc.integer(), fc.boolean());
// Members keep their order, as they do in whatever is made from an entry that is there.
const dictionary = (keys: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...keys), value).map((made) => Object.fromEntries(Object.entries(made).sort()));
const fields = dictionary(
  ["message", "notes", "previous", "source", "x-own"],
  fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), dictionary(["id", "since"], leaf)),
);
const entries = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fields), { selector: ([code]) => code, maxLength: 6 })
  .map((all) => all.sort(([a], [b]) => a - b).map(([code, rest]) => ({ code, ...rest })));
const catalogue = fc.record({ id: leaf, errors: entries, end: leaf });
const printable = (value: unknown): boolean =>
  !/\\u00|[\ud800-\udfff\u0085\u2028\u2029\ufeff]/.test(JSON.stringify(value));
const pair = fc.tuple(catalogue, catalogue).filter(printable);

test.each(["x.json", "x.yaml"])("any two values, in %s", (file) => {
  fc.assert(
    fc.property(pair, fc.constantFrom(0, 1, 2, "\t"), ([before, after], indent) => {
      const style = {
        lineWidth: 0,
        ...(indent === 0 ? { collectionStyle: "flow" as const } : { indent: indent === 1 ? 4 : 2 }),
      };
      const written = file === "x.json" ? JSON.stringify(before, null, indent) : stringify(before, style);
      const edited = edit(file, written, after);
      expect(file === "x.json" ? JSON.parse(edited) : parseDocument(edited).toJS()).toEqual(after);
      expect(edit(file, edited, after)).toBe(edited);
    }),
    { numRuns: amount(60, 500) },
  );
});
