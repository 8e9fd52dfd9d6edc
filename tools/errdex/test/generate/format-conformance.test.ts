import { expect, test } from "vitest";
import type { CatalogueSource } from "../../src/catalogue/catalogue.ts";
import { formatConformance } from "../../src/generate/format-conformance.ts";

/** What becomes of a file of decoding cases. */
function formatted(text: string, file = "conformance.json"): string {
  const conformance = { document: { file, text }, value: JSON.parse(text) };
  return formatConformance({ conformance } as unknown as CatalogueSource);
}

test("a catalogue without cases has an empty text", () => {
  expect(formatConformance({ conformance: null } as unknown as CatalogueSource)).toBe("");
});

test.each([
  ['{ "$schema": "a", "cases": [] }', '{ "cases": [] }\n'],
  ['{\n  "$schema": "a",\n  "cases": []\n}\n', '{\n  "cases": []\n}\n'],
  // The schema is last, is in the middle, or has quotes.
  ['{"cases":[],"$schema":"a"}', '{"cases":[]}\n'],
  ['{"a":1,"$schema":"a","cases":[]}', '{"a":1,"cases":[]}\n'],
  ['{"$schema":"a\\"b","cases":[]}', '{"cases":[]}\n'],
  // Numbers keep their digits, and the file its style.
  [
    '{"cases":[{"body":{"time":12345678901234567890,"n":1.50}}]}',
    '{"cases":[{"body":{"time":12345678901234567890,"n":1.50}}]}\n',
  ],
  ['{\r\n\t"cases": []\r\n}', '{\n\t"cases": []\n}\n'],
  // A body may have a `$schema` of its own.
  ['{"cases":[{"body":{"$schema":"b"}}]}', '{"cases":[{"body":{"$schema":"b"}}]}\n'],
  ['{"cases":[{"body":{"$schema":"b"}}],"$schema":"a"}', '{"cases":[{"body":{"$schema":"b"}}]}\n'],
])("%j", (text, expected) => {
  expect(formatted(text)).toBe(expected);
  expect(JSON.parse(formatted(text, "conformance.yaml"))).toEqual(JSON.parse(expected));
});
