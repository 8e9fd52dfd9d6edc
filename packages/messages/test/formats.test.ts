import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spec } from "./support/spec.ts";

// Each format is rendered by its own consumer in the tests of errdex; here, that the package has all
// of it, and that what Node can load comes through the package's exports.
const folder = join(import.meta.dirname, "..");
const tags = [...spec.keys()];
const underscore = (tag: string): string => tag.replaceAll("-", "_");

/** A folder as Android names it. */
function androidOf(tag: string): string {
  if (tag === "en") return "values";
  const [language = "", ...subtags] = tag.split("-");
  const [region = ""] = subtags;
  if (subtags.length < 2 && /^([A-Z]{2})?$/.test(region))
    return `values-${language}${region === "" ? "" : `-r${region}`}`;
  return `values-b+${tag.replaceAll("-", "+")}`;
}

const FILES: Readonly<Record<string, (tag: string) => string>> = {
  i18next: (tag) => `${tag}/tuya-errors.json`,
  formatjs: (tag) => `${tag}.json`,
  vue: (tag) => `${tag}.json`,
  fluent: (tag) => `${tag}/tuya-errors.ftl`,
  gettext: (tag) => `${underscore(tag)}/LC_MESSAGES/tuya-errors.mo`,
  java: (tag) => `tuya_errors/messages_${underscore(tag)}.properties`,
  arb: (tag) => `tuya-errors_${underscore(tag)}.arb`,
  rails: (tag) => `tuya_errors.${tag}.yml`,
  xliff: (tag) => `tuya-errors+intl-icu.${underscore(tag)}.xlf`,
  android: (tag) => `${androidOf(tag)}/tuya_errors.xml`,
  apple: (tag) => `${tag}.lproj/TuyaErrors.strings`,
  xcstrings: () => "TuyaErrors.xcstrings",
  resx: (tag) => (tag === "en" ? "TuyaErrors.resx" : `TuyaErrors.${tag}.resx`),
  homeassistant: (tag) => `translations/${tag}.json`,
  icu: (tag) => `${tag}.json`,
  laravel: (tag) => `${underscore(tag)}/tuya_errors.php`,
  "go-i18n": (tag) => `tuya-errors.${tag}.json`,
  chrome: (tag) => `_locales/${underscore(tag)}/messages.json`,
};

describe.each(Object.entries(FILES))("%s", (format, fileOf) => {
  test.each(tags)("has %s, and the README names the form of the file", (tag) => {
    expect(existsSync(join(folder, format, fileOf(tag)))).toBe(true);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`${format}/`);
  });
});

test("both READMEs say how many formats there are", () => {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports: object };
  const exported = new Set(Object.keys(exports).flatMap((path) => /^\.\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect([...exported].sort()).toEqual(Object.keys(FILES).sort());
  const count = `in ${exported.size} formats`;
  expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(count);
  expect(readFileSync(join(folder, "../../README.md"), "utf8")).toContain(count);
});

test.each(tags)("formatjs has every text of %s under its key", (tag) => {
  const bundle = JSON.parse(readFileSync(join(folder, `formatjs/${tag}.json`), "utf8")) as Record<string, string>;
  const expected = [...(spec.get(tag) ?? [])].flatMap(([code, texts]) =>
    Object.entries(texts).map(([field, text]) => [`${code}.${field}`, text]),
  );
  // Tuya's texts hold no braces but those of placeholders: an apostrophe alone is written otherwise.
  const read = Object.entries(bundle).map(([key, text]) => [key, text.replaceAll("''", "'")]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
});

test("what Node loads is exported by format", () => {
  const program = `
    const { default: french } = await import("tuya-errors-messages/formatjs/fr.json", { with: { type: "json" } });
    const { default: vue } = await import("tuya-errors-messages/vue/fr.json", { with: { type: "json" } });
    const { readFileSync } = await import("node:fs");
    const po = readFileSync(new URL(import.meta.resolve("tuya-errors-messages/gettext/fr/LC_MESSAGES/tuya-errors.po")), "utf8");
    console.log(french["1010.message"], vue[1010].message, po.includes('msgctxt "1010.message"'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: folder,
    encoding: "utf8",
  });
  const message = spec.get("fr")?.get("1010")?.message;
  expect([stdout, stderr]).toEqual([`${message} ${message} true\n`, ""]);
});
