import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../src/formats/yaml/yaml-document.ts";
import { amount } from "../support/long.ts";
import { json } from "./json-arbitrary.ts";

test("what is written as YAML reads back equal", () => {
  fc.assert(
    fc.property(json, (value) => {
      const { document, diagnostics } = readYaml("file.yaml", stringify(value, { aliasDuplicateObjects: false }));
      expect(diagnostics).toEqual([]);
      expect(JSON.stringify(document?.value)).toBe(JSON.stringify(value));
    }),
    { numRuns: amount(60, 300) },
  );
});

test("words and days stay text: this is YAML 1.2", () => {
  const text = "a: no\nb: on\nc: 2026-05-22\nd: 1_000\ne: 1:30\nf: y\n<<: { g: merged }\n";
  const value = { a: "no", b: "on", c: "2026-05-22", d: "1_000", e: "1:30", f: "y", "<<": { g: "merged" } };
  expect(readYaml("file.yaml", text).document?.value).toEqual(value);
});

test.each([
  ["a bomb of aliases", bomb(40), "2:10 syntax", "the alias *a0"],
  ["a function", "a: !!js/function 'function () {}'", "1:18 syntax", "the tag !!js/function"],
  ["a tag that the parser knows", "a: !!binary aGk=", "1:13 syntax", "the tag !!binary"],
  ["a set", "a: !!set { b, c }", "1:10 syntax", "the tag !!set"],
  ["a tag of text", "a: !!str 08001", "1:10 syntax", "the tag !!str"],
  ["a directive", "%YAML 1.1\n---\na: no", "1:1 syntax", "directive"],
  ["a directive of tags", "%TAG ! tag:example.com,2000:\n---\na: !b c", "1:1 syntax", "directive"],
  ["a directive that nobody knows", "%FOO bar\n--- a", "1:1 syntax", "directive"],
  ["a number with a zero before it", "code: 08001", "1:7 exact-number", "8001"],
  ["a key with a zero before it", "08001: a", "1:1 exact-number", "8001"],
  ["a number in hexadecimal", "a: 0x1F", "1:4 exact-number", "31"],
  ["a fraction with a zero after it", "version: 1.10", "1:10 exact-number", "1.1"],
  ["infinity", "a: -.inf", "1:4 exact-number", "-Infinity"],
  ["no number", "a: .nan", "1:4 exact-number", "NaN"],
  ["2^53+1", "a: 9007199254740993", "1:4 exact-number", "9007199254740992"],
  ["a key twice", "a: 1\nb: 2\na: 3", "3:1 duplicate-key", '"a"'],
  ["a number and a text as one key", '1010: a\n"1010": b', "2:1 duplicate-key", '"1010"'],
  ["a truth and a text as one key", "true: a\n'true': b", "2:1 duplicate-key", '"true"'],
  ["__proto__ twice", "__proto__: a\n__proto__: b", "2:1 duplicate-key", '"__proto__"'],
  ["a list as a key", "? [a]\n: b", "1:3 syntax", "a key is not text"],
  ["no key", ": b", "1:1 syntax", "a key is not text"],
  ["a second document", "a: 1\n---\nb: 2", "2:1 syntax", "second document"],
  ["a tab", "a:\n\tb: 1", "2:1 syntax", "Tabs"],
] as const)("%s is a finding", (_, text, place, words) => {
  const { document, diagnostics } = readYaml("file.yaml", text);
  expect(document).toBeNull();
  const [{ line, column, rule, message } = { line: 0, column: 0, rule: "", message: "" }] = diagnostics;
  expect(`${line}:${column} ${rule}`).toBe(place);
  expect(message).toContain(words);
});

test("__proto__ and its like are keys of their own", () => {
  const { document } = readYaml(
    "file.yaml",
    "__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n",
  );
  expect(Object.keys(document?.value as object)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(document?.value)).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Forty doublings would be a million million items. */
function bomb(levels: number): string {
  const lines = ["a0: &a0 [x, x]"];
  for (let level = 1; level < levels; level += 1) lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
  return lines.join("\n");
}
