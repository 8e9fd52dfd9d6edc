import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aliases, folders, readBundle } from "./support/bundles.ts";
import { spec, type Texts } from "./support/spec.ts";

const codes = [...(spec.get("en")?.keys() ?? [])];

test("locales.json lists the folders, the catalogue's own language first", () => {
  const locales: string[] = JSON.parse(readFileSync(join(import.meta.dirname, "../locales.json"), "utf8"));
  expect(locales.toSorted()).toEqual(folders);
  expect(locales[0]).toBe("en");
});

test("there is a folder for each locale of the spec", () => {
  expect(folders).toEqual([...spec.keys()].sort());
  expect(codes).not.toEqual([]);
});

test.each(Object.entries(aliases))("%s has the texts of %s", (alias, locale) => {
  expect(folders).not.toContain(alias);
  expect(readBundle(alias)).toEqual(readBundle(locale));
});

/** Texts with arguments as i18next has them. */
function asI18next(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.replace(/\{\w+\}/g, "{$&}")]));
}

describe.each(folders)("%s", (locale) => {
  const bundle = readBundle(locale);

  test("has each code and no other", () => {
    expect(Object.keys(bundle).sort()).toEqual(codes.toSorted());
  });

  test.each(Object.entries(bundle))("%s has the texts that the spec has, and each says something", (code, texts) => {
    expect(texts).toEqual(asI18next(spec.get(locale)?.get(code) ?? {}));
    expect(Object.keys(texts)).toEqual(Object.keys(spec.get("en")?.get(code) ?? {}));
    for (const text of Object.values(texts)) expect(text.trim()).not.toBe("");
  });
});

test.each(folders.filter((locale) => locale !== "en"))("%s is not a copy of the English", (locale) => {
  const english = readBundle("en");
  const copied = Object.entries(readBundle(locale)).filter(
    ([code, texts]) => texts.description === english[code]?.description,
  );
  expect(copied).toEqual([]);
});
