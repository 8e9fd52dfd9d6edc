import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Locale, TranslatedText } from "../../src/catalogue/catalogue.ts";
import { entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { readTree } from "../support/tree.ts";
import {
  copyAwkward,
  copySpec,
  ENTRIES,
  exportAll,
  exported,
  GERMAN,
  importText,
  textOf,
  writeSmall,
} from "./project.ts";

const FORMATS = [
  ["po", ".po"],
  ["xliff", ".xlf"],
  ["csv", ".csv"],
] as const;

/** Makes every state and staleness stand in every locale, in a way that depends on the text. */
function shuffle(locale: Locale): Locale {
  const states = ["draft", "reviewed", "official"] as const;
  let count = 0;
  const shuffled = (text: TranslatedText): TranslatedText => {
    count += 1;
    const source = count % 5 === 0 ? "0123456789ab" : text.source;
    return { ...text, state: states[count % 3] ?? "draft", source };
  };
  const each = (owners: Readonly<Record<string, Readonly<Record<string, TranslatedText>>>> = {}) =>
    Object.fromEntries(
      Object.entries(owners).map(([owner, fields]) => {
        const texts = Object.entries(fields).map(([field, text]) => [field, shuffled(text)]);
        return [owner, Object.fromEntries(texts)];
      }),
    );
  const { description, categories, vocabulary = {}, variants = {}, errors } = locale;
  const eachOf = (lists: Readonly<Record<string, Parameters<typeof each>[0]>>) =>
    Object.fromEntries(Object.entries(lists).map(([key, owners]) => [key, each(owners)]));
  if (description === undefined) throw new Error(`${locale.locale} has no description.`);
  return {
    ...locale,
    description: shuffled(description),
    categories: each(categories),
    vocabulary: eachOf(vocabulary),
    variants: eachOf(variants),
    errors: each(errors),
  };
}

describe.each(FORMATS)("export as %s, then import, is the identity", (format, extension) => {
  test("every language of this repository's catalogue, byte for byte", () => {
    const folder = copySpec();
    const before = readTree(folder);
    const files = exportAll(folder, format);
    const locales = Object.keys(before).filter((name) => name.startsWith("locales/"));
    expect(files).toHaveLength(locales.length);
    expect(locales.length).toBeGreaterThan(15);
    const { exitCode, stdout } = errdex("translate", "import", folder, ...files);
    expect([exitCode, stdout.split("\n").filter((line) => !/^[\w-]+: \d+ unchanged$/.test(line))]).toEqual([0, []]);
    expect(readTree(folder)).toEqual(before);
  });

  test("in every state, stale or not", () => {
    const folder = copySpec();
    for (const tag of ["de", "zh-Hans", "ar"]) {
      const file = join(folder, `locales/${tag}.json`);
      writeFileSync(file, `${JSON.stringify(shuffle(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`);
    }
    const before = readTree(folder);
    expect(errdex("translate", "import", folder, ...exportAll(folder, format))).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    const { stdout } = errdex("translate", "status", folder, "--locale", "de", "--format", "json");
    const { total, states } = JSON.parse(stdout)[0];
    const counts: number[] = Object.values(states);
    expect(total).toBe(counts.reduce((sum, count) => sum + count));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test("a language whose file is gone comes back, states and hashes included", () => {
    const folder = copySpec();
    const file = join(folder, "locales/zh-Hans.json");
    const before = shuffle(JSON.parse(readFileSync(file, "utf8")));
    writeFileSync(file, JSON.stringify(before));
    const text = exported(folder, "zh-Hans", format);
    rmSync(file);
    const { stdout } = errdex("translate", "status", folder, "--locale", "de", "--format", "json");
    const { total } = JSON.parse(stdout)[0];
    expect(importText(folder, `zh-Hans${extension}`, text).stdout).toContain(`zh-Hans (new): ${total} added\n`);
    // To the order of its texts; the glossary and what else stands beside them is not among translators' files.
    const { catalogue, locale, description, categories, vocabulary, variants, errors } = before;
    const { $schema, ...after } = JSON.parse(readFileSync(file, "utf8"));
    expect(JSON.stringify(after)).toBe(
      JSON.stringify({ catalogue, locale, description, categories, vocabulary, variants, errors }),
    );
    expect($schema).toBe("../../schema/locale.schema.json");
  });

  test("messages with plurals, choices, quoted braces, line breaks, emoji and right-to-left text", () => {
    const folder = copyAwkward();
    const before = readTree(folder);
    expect(errdex("translate", "import", folder, ...exportAll(folder, format))).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    for (const name of Object.keys(before).filter((path) => path.startsWith("locales/"))) {
      const tag = name.slice("locales/".length, -".json".length);
      const text = exported(folder, tag, format);
      rmSync(join(folder, name));
      expect(importText(folder, `${tag}${extension}`, text)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(readFileSync(join(folder, name), "utf8")).errors).toEqual(
        JSON.parse(before[name] ?? "").errors,
      );
    }
  });

  test("importing twice is importing once", () => {
    const folder = writeSmall();
    const text = exported(folder, "de", format)
      .replace("geschlossen", "zugesperrt")
      .replace("keine Adresse {address}", "{address} gibt es nicht");
    expect(importText(folder, `de${extension}`, text).stdout).toContain("2 changed");
    const once = readTree(folder);
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(once);
  });

  test("no entries, no translations, one", () => {
    const none = writeSmall([], []);
    expect(importText(none, `de${extension}`, exported(none, "de", format)).stdout).toBe("de (new): 1 unchanged");
    expect(existsSync(join(none, "locales/de.json"))).toBe(false);
    const empty = writeSmall(ENTRIES, []);
    const text = exported(empty, "sv", format);
    expect(importText(empty, `sv${extension}`, text).stdout).toBe("sv (new): 8 unchanged");
    const one = writeSmall(ENTRIES, [{ ...GERMAN, errors: { "3": { message: textOf("closed", "zu") } } }]);
    const before = readTree(one);
    expect(importText(one, `de${extension}`, exported(one, "de", format)).stdout).toBe("de: 8 unchanged");
    expect(readTree(one)).toEqual(before);
  });

  test("codes that are texts, with dots, blanks, quotes and names of every object", () => {
    const codes = ["a.message", "a b", '<"&>', "__proto__", "constructor", "08001"];
    const entries = codes.map((code, index) => entryOf(code, `NAME_${index}`, { message: `m ${index}` }));
    const errors = Object.fromEntries(
      codes.map((code, index) => [code, { message: textOf(`m ${index}`, `d ${index}`) }]),
    );
    const folder = writeSmall(entries, [{ ...GERMAN, errors }]);
    const before = readTree(folder);
    const text = exported(folder, "de", format);
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    rmSync(join(folder, "locales/de.json"));
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")).errors).toEqual(errors);
  });

  test("the export has no clock and no path of this machine: it is the same from everywhere", () => {
    const [one, other] = [writeSmall(), writeSmall()];
    expect(exported(one, "de", format)).toBe(exported(other, "de", format));
    expect(exported(one, "de", format)).not.toContain(one);
  });
});

test("XLIFF whose notes and earlier versions a platform has dropped changes nothing", () => {
  const folder = writeSmall();
  const before = readTree(folder);
  const text = exported(folder, "de", "xliff")
    .replace(/ *<note [\s\S]*?<\/note>\n/g, "")
    .replace(/ *<alt-trans [\s\S]*?<\/alt-trans>\n/g, "");
  expect(text).not.toMatch(/note|alt-trans/);
  expect(importText(folder, "de.xlf", text)).toMatchObject({ exitCode: 0, stdout: "de: 8 unchanged" });
  expect(readTree(folder)).toEqual(before);
});
