import fc from "fast-check";
import { expect, test } from "vitest";
import { buildValue } from "../../src/formats/json/build-value.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { json, layout, write } from "./json-arbitrary.ts";

test.each(["null", " -0.5e3 ", '"\\u0041"', "[]", "{}", '[1,[],{"a":[{}]},"b"]', '{"":{"":1},"__proto__":{"x":[2]}}'])(
  "the value of %s is that of JSON.parse",
  (text) => {
    expect(buildValue(text)).toStrictEqual(JSON.parse(text));
  },
);

test("it is what was written, whatever it is", () => {
  // Not JSON.parse again: it is what is wrong about keys with escapes.
  fc.assert(
    fc.property(json, layout, (value, how) => {
      const built = buildValue(write(value, how));
      expect(JSON.stringify(built)).toBe(JSON.stringify(value));
    }),
  );
});

test("a key with an escape is not taken for one that another document has at its place", () => {
  // The two keys have the same length, and begin alike as they are written.
  const documents = [{ 'a"': 1 }, { "a\\": 1 }, { 'a"': 1 }, { "a\n": 1 }, { "a\\": 1 }];
  for (const value of documents) {
    const { document, diagnostics } = readJson("a.json", JSON.stringify(value));
    expect(diagnostics).toEqual([]);
    expect(Object.keys(document?.value as object)).toEqual(Object.keys(value));
  }
});
