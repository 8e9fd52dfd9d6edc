import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TUYA_ERROR_ENTRIES } from "tuya-errors";
import { expect, test } from "vitest";
import { parseSourceDocument } from "./seed/parse-source-document.ts";
import { readPython } from "./seed/read-python.ts";
import { readReference } from "./seed/read-reference.ts";
import { readCatalogueEntries, readSourceDocument } from "./support/catalogue.ts";

// Everything here is compared with the document itself, and not with the catalogue that was made from it.
const rows = parseSourceDocument(readSourceDocument().toString("utf8"));

interface Row {
  readonly code: number;
  readonly category: string;
  readonly message: string;
  readonly description: string;
}

/** Leaves what the document states. */
function pick({ code, category, message, description }: Row): Row {
  return { code, category, message, description };
}

function named<T extends Row & { readonly name: string }>(entries: readonly T[]): [number, string][] {
  return entries.map(({ code, name }) => [code, name]);
}

test("the document is the one that was published", () => {
  // Whoever straightens its apostrophes would also straighten the catalogue's.
  const hash = createHash("sha256").update(readSourceDocument()).digest("hex");
  expect(hash).toBe("7a8212ca4121342753cd182c764b4f1418fd140ba59905213088c901c45c8967");
});

test("the document has 83 rows: 30 of system errors, 53 of service errors", () => {
  expect(rows).toHaveLength(83);
  expect(rows.filter(({ category }) => category === "system")).toHaveLength(30);
  expect(rows.filter(({ category }) => category === "service")).toHaveLength(53);
  expect(new Set(rows.map(({ code }) => code)).size).toBe(83);
  expect(rows.filter(({ message, description }) => `${message}${description}`.includes("\u2019"))).toHaveLength(7);
});

test("the catalogue says what the document says", () => {
  expect(readCatalogueEntries().map(pick)).toEqual(rows);
});

test("the TypeScript package says what the document says", () => {
  expect(TUYA_ERROR_ENTRIES.map(pick)).toEqual(rows);
  expect(named(TUYA_ERROR_ENTRIES)).toEqual(named(readCatalogueEntries()));
});

test("the Python package says what the document says", () => {
  const entries = readPython();
  expect(entries.map(pick)).toEqual(rows);
  expect(named(entries)).toEqual(named(readCatalogueEntries()));
});

test("the English messages say what the document says", () => {
  const path = join(import.meta.dirname, "../../messages/i18next/en/tuya-errors.json");
  const expected = rows.map(({ code, message, description }) => [String(code), { message, description }]);
  const bundle: Record<string, { message: string; description: string } | undefined> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const said = rows.map(({ code }) => {
    const { message, description } = bundle[code] ?? {};
    return [String(code), { message, description }];
  });
  expect(said).toEqual(expected);
});

test("the reference says what the document says", () => {
  const reference = readReference();
  expect(reference.map(pick)).toEqual(rows);
  expect(named(reference)).toEqual(named(readCatalogueEntries()));
});
