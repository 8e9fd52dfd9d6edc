import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countQuotes } from "../../src/formats/json/count-quotes.ts";
import { isPlain, isPrintable } from "../../src/formats/json/is-plain.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { scanJson } from "../../src/formats/json/scan-json.ts";
import { surveyValue } from "../../src/formats/json/survey-value.ts";
import { growth, IN_PROPORTION } from "../support/growth.ts";
import { amount } from "../support/long.ts";
import { json, layout, write } from "./json-arbitrary.ts";

/** JSON text with keys that occur twice, numbers in any notation, and characters as escapes. */
const { text: awkward } = fc.letrec<{ text: string }>((tie) => {
  const words = fc.constantFrom(
    '"a"',
    '"b"',
    '"\\u0061"',
    '"a: 1.5"',
    '"[01, 2.50"',
    '"\\""',
    '"\\\\"',
    '"\\\\\\""',
    '""',
  );
  const number = fc.constantFrom(
    "0",
    "-0",
    "1",
    "1.5",
    "1.50",
    "1e3",
    "-7",
    "9007199254740993",
    "123456789012345",
    "0.1",
  );
  const blank = fc.constantFrom("", " ", "\n  ", "\r\n", "\t");
  const key = fc.oneof(words, fc.constantFrom('"__proto__"', '"1"', '"constructor"'));
  return {
    text: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      number,
      fc.constantFrom("true", "null"),
      fc
        .tuple(blank, fc.array(tie("text"), { maxLength: 4 }))
        .map(([space, items]) => `[${space}${items.join(`,${space}`)}${space}]`),
      fc
        .tuple(blank, fc.array(fc.tuple(key, tie("text")), { maxLength: 4 }))
        .map(([space, members]) => `{${members.map(([name, value]) => `${space}${name}:${space}${value}`).join(",")}}`),
    ),
  };
});

/** Characters that stand for the escaped ones. */
const MARKS = /[\ue000-\ue07f]/g;

/**
 * The value of JSON text that has none of the marks. Escapes are taken out of it first: Node 24 takes a key with an
 * escape for another one that it has seen before.
 */
function valueOfText(text: string): unknown {
  const marked = text.replace(/\\(?:u[0-9a-fA-F]{4}|.)/gs, (written) => {
    const code = (JSON.parse(`"${written}"`) as string).charCodeAt(0);
    if (code >= 0x80) throw new Error(`${written} has no mark`);
    return String.fromCharCode(0xe000 + code);
  });
  return unmarked(JSON.parse(marked));
}

function unmarked(value: unknown): unknown {
  if (typeof value === "string")
    return value.replace(MARKS, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [unmarked(key), unmarked(member)]));
}

test("what the quick look calls plain has nothing that the scanner finds", () => {
  const seen = { plain: 0, other: 0 };
  fc.assert(
    fc.property(
      fc.oneof(
        awkward,
        fc.tuple(json, layout).map(([value, how]) => write(value, how)),
      ),
      (text) => {
        fc.pre(text.search(MARKS) === -1);
        let found = 0;
        const failure = scanJson(text, {
          duplicate() {
            found += 1;
          },
          number(source) {
            if (String(Number(source)) !== source) found += 1;
          },
        });
        expect(failure).toBeNull();
        const survey = surveyValue(JSON.parse(text));
        if (survey === null) throw new Error("The value is larger than any here.");
        const plain = isPlain(text, Buffer.from(text), survey);
        if (plain) expect(found, text).toBe(0);
        seen[plain ? "plain" : "other"] += 1;
        const { document, diagnostics } = readJson("file.json", text, { bytes: Buffer.from(text) });
        expect(diagnostics.length > 0, text).toBe(found > 0);
        // Not toEqual: it would read `__proto__` as the prototype.
        if (document !== null) expect(isDeepStrictEqual(document.value, valueOfText(text)), text).toBe(true);
      },
    ),
    { numRuns: amount(2000, 20_000) },
  );
  expect(Math.min(seen.plain, seen.other)).toBeGreaterThan(amount(200, 2000));
});

test("an ordinary text is plain", () => {
  const value = { a: [1, -2, 0.5, "x", ""], b: { "1": null, c: 'c"\\' }, ö: "[1.5\n", text: "1e5: 2" };
  for (const text of [
    JSON.stringify(value),
    JSON.stringify(value, null, 2),
    `${JSON.stringify(value, null, "\t")}\n`,
  ]) {
    const survey = surveyValue(value);
    if (survey === null) throw new Error("The value is small.");
    expect(isPlain(text, Buffer.from(text), survey)).toBe(true);
  }
});

test("quotes are counted wherever the bytes begin", () => {
  fc.assert(
    fc.property(json, layout, fc.nat({ max: 7 }), (value, how, start) => {
      const text = write(value, how);
      const bytes = Buffer.concat([Buffer.alloc(start, '"'), Buffer.from(text)]).subarray(start);
      // In well-formed JSON a backslash and the character after it are one.
      const plain = text.replace(/\\./gs, "\\");
      expect(countQuotes(bytes)).toBe(/\\[^"]*"\s*:/.test(plain) ? null : plain.split('"').length - 1);
    }),
    { numRuns: amount(200, 2000) },
  );
  expect(countQuotes(Buffer.alloc(100_003, '"'))).toBe(100_003);
  expect(countQuotes(Buffer.alloc(0))).toBe(0);
});

test("what is called printable has no control character and no half of a surrogate pair", () => {
  const unit = fc.constantFrom(...'ab\n\t\r\u0000\u0007\u001f\u007f\u0080\\"/é€', "\ud83d\ude00", "\\u0007", "\ud800");
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 4 }), (word) => {
      // Text from a file is well-formed; a half gets into the value as an escape.
      const text = JSON.stringify({ [word]: word }).toWellFormed();
      const printable = isPrintable(text);
      seen[printable ? "yes" : "no"] += 1;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
      const isClean = (one: string): boolean => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(one) && one.isWellFormed();
      if (printable)
        expect(Object.entries(JSON.parse(text) as object).flat()).toSatisfy((all: string[]) => all.every(isClean));
    }),
    { numRuns: amount(500, 5000) },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  expect(isPrintable('{"a": "line\\nbreak\\t\\"quoted\\" C:\\\\dir"}')).toBe(true);
});

test("a key with an escape is left to the scanner", () => {
  for (const key of ['"\\u0061"', '"a\\""', '"\\\\"']) {
    for (const text of [`{${key}: "b"}`, `[{"a": "\\n", ${key} \n : 1}]`])
      expect(countQuotes(Buffer.from(text))).toBeNull();
  }
  expect(countQuotes(Buffer.from('["a\\\\", {"a": "b\\""}]'))).toBe(6);
});

test("a document keeps the text that it was read from", () => {
  const text = '{\n  "ä": "€"\n}\n';
  for (const hints of [{}, { bytes: Buffer.from(text) }]) {
    const { document } = readJson("file.json", text, hints);
    expect(document?.text).toBe(text);
    expect(document?.locate(["ä"])).toEqual({ line: 2, column: 8 });
  }
  // A text that was not read from a file may be no UTF-16.
  expect(readJson("file.json", '"\ud800"').document).toMatchObject({ text: '"\ud800"', isPrintable: false });
});

test("quotes are counted in time in proportion, also among escapes", () => {
  for (const piece of ["\\n", '\\"', "\\\\"]) {
    expect(growth((text) => countQuotes(Buffer.from(`["${text}"]`)), piece, 200_000)).toBeLessThan(IN_PROPORTION);
  }
});
