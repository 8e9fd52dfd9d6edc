import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonVisitor, MAX_DEPTH, scanJson } from "../../src/formats/json/scan-json.ts";
import { amount } from "../support/long.ts";
import { json, layout, parts, write } from "./json-arbitrary.ts";

test("every value and key is found where it stands", () => {
  fc.assert(
    fc.property(json, layout, (value, how) => {
      const text = write(value, how);
      const { failure, values, keys } = scan(text);
      expect(failure).toBeNull();
      const expected = [...parts(JSON.parse(text))];
      expect(values.map(({ path }) => path)).toEqual(expected.map(([path]) => path));
      for (const [index, [, part]] of expected.entries()) {
        const written =
          typeof part === "object" && part !== null ? (Array.isArray(part) ? "[" : "{") : JSON.stringify(part);
        expect(text.slice(values[index]?.offset)).toSatisfy((rest: string) => rest.startsWith(written));
      }
      for (const { path, offset } of keys) {
        expect(text.slice(offset)).toSatisfy((rest: string) => rest.startsWith(JSON.stringify(path.at(-1))));
      }
      const members = expected.filter(([path]) => path.length > 0 && !Array.isArray(at(value, path.slice(0, -1))));
      expect(keys.map(({ path }) => path)).toEqual(members.map(([path]) => path));
    }),
    { numRuns: amount(100, 500) },
  );
});

test("a changed text is refused exactly when JSON.parse refuses it", () => {
  const piece = fc.constantFrom(
    ...'{}[]",:0123456789.-+eEtrufalsn\\/ \n\r\t\u0000\u007f\u2028b',
    "null",
    "true",
    "//",
    "\\u00",
    "\\ud83d",
  );
  const seen = new Map([
    [true, 0],
    [false, 0],
  ]);
  const change = fc.record({ at: fc.nat(), drop: fc.nat({ max: 3 }), insert: fc.array(piece, { maxLength: 3 }) });
  fc.assert(
    fc.property(json, layout, fc.array(change, { minLength: 1, maxLength: 3 }), (value, how, changes) => {
      let text = write(value, how);
      for (const { at: place, drop, insert } of changes) {
        const offset = place % (text.length + 1);
        text = text.slice(0, offset) + insert.join("") + text.slice(offset + drop);
      }
      const isJson = agree(text);
      seen.set(isJson, (seen.get(isJson) ?? 0) + 1);
    }),
    { numRuns: amount(1000, 4000) },
  );
  // The changes neither break every text nor spare every one.
  for (const count of seen.values()) expect(count).toBeGreaterThan(amount(25, 100));
});

test("any text of JSON's characters is refused exactly when JSON.parse refuses it", () => {
  const unit = fc.constantFrom(...'{}[]{}[]"",:01-.e \\un', "1.5", '"a"', "null", '"a":', "\n");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => void agree(text)),
    { numRuns: amount(2000, 20_000) },
  );
});

test("any text at all is refused exactly when JSON.parse refuses it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => void agree(text)),
    { numRuns: amount(500, 2000) },
  );
  for (const text of [
    "",
    " ",
    "\ufeff{}",
    "\u00a0{}",
    "{}\u0000",
    "01",
    "-",
    "-01",
    "1.",
    ".5",
    "+1",
    "1e",
    "1E+",
    "0x1F",
    '"\\',
    '"\\u',
    '"\ud800"',
    "nul",
    "nulll",
    "[1,]",
    "[,]",
    '{"a"}',
    '{"a":1,}',
    "{1:1}",
  ]) {
    agree(text);
  }
});

test("JSON has its own escapes and no others", () => {
  for (let code = 0; code < 128; code += 1) {
    const char = String.fromCharCode(code);
    for (const text of [`"\\${char}"`, `"\\${char}0041"`, `"${char}"`, `[${char}]`, `{"a"${char}1}`]) agree(text);
  }
});

test("what is refused is refused where it stands", () => {
  const places: Record<string, number> = {
    '{"a":1 "b":2}': 7,
    "[1 2]": 3,
    "[1,]": 2,
    '["a\tb"]': 3,
    '["a\\xb"]': 3,
    '["a\nb"]': 1,
    "[01]": 1,
    "[tru]": 1,
    '{"a":1}x': 7,
  };
  for (const [text, offset] of Object.entries(places)) expect(scanJson(text, {}), text).toMatchObject({ offset });
});

test("nesting is bounded", () => {
  const nest = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(scanJson(nest(MAX_DEPTH), {})).toBeNull();
  expect(scanJson(nest(MAX_DEPTH + 1), {})).toMatchObject({ offset: MAX_DEPTH });
});

test("a second key is reported with the place of the first, however it is written", () => {
  const found: unknown[] = [];
  const text = '{"a":1,"\\u0061":2,"b":{"a":3},"__proto__":4,"__proto__":5}';
  scanJson(text, { duplicate: (...places) => found.push(places) });
  expect(found).toEqual([
    ["a", text.indexOf('"\\u0061"'), text.indexOf('"a"')],
    ["__proto__", text.lastIndexOf('"__proto__"'), text.indexOf('"__proto__"')],
  ]);
});

/** Fails unless the scanner and JSON.parse are of one mind, both ways; says what they think. */
function agree(text: string): boolean {
  let isJson = true;
  try {
    JSON.parse(text);
  } catch {
    isJson = false;
  }
  expect(scanJson(text, {}) === null, JSON.stringify(text)).toBe(isJson);
  return isJson;
}

interface Place {
  readonly path: readonly string[];
  readonly offset: number;
}

function scan(text: string) {
  const values: Place[] = [];
  const keys: Place[] = [];
  const note =
    (places: Place[]): JsonVisitor["key"] =>
    (path, offset) =>
      places.push({ path: path.map(String), offset });
  const failure = scanJson(text, { value: note(values), key: note(keys) } as JsonVisitor);
  return { failure, values, keys };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown>)[key], value);
}
