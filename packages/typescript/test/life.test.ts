import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookup, TUYA_CATALOGUE_VERSION } from "tuya-errors";
import { expect, test } from "vitest";
import { readCatalogueEntries, readLockedVersion, readObservedEntries } from "./support/catalogue.ts";

// What becomes of deprecated and retired codes is tested with a made catalogue, by errdex's own tests.
const entries = [...readCatalogueEntries(), ...readObservedEntries()];

test.each(entries)("the entry of $name says of its life what the catalogue says", (expected) => {
  const { since = null, deprecated, retired = null } = expected;
  const entry = lookup(expected.code);
  expect(entry).toMatchObject({ since, retired });
  expect(entry?.deprecated).toEqual(
    deprecated === undefined
      ? null
      : { since: deprecated.since, reason: deprecated.reason, replacedBy: deprecated.replacedBy ?? null },
  );
});

test("the catalogue's version is that of its lock", () => {
  expect(TUYA_CATALOGUE_VERSION).toBe(readLockedVersion());
});

test("retired codes have an import of their own as soon as there are any", () => {
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect("./retired" in exports).toBe(entries.some(({ retired }) => retired !== undefined));
});
