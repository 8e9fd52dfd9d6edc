import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { listTargets } from "../../src/io/read/load-target.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { runProgram } from "../support/program.ts";
import { DEBIAN_GO } from "../support/programs.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";

/** Readers whose device says a tag that the catalogue does not have, and the language that they read. */
const READERS = [
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
] as const;
const locales: readonly Locale[] = ["zh-Hans", "zh-Hant", "pt-BR"].map((locale) => ({
  catalogue: "acme",
  locale,
  errors: { "1": { message: { text: `hello in ${locale}`, state: "reviewed", source: hashText("hello") } } },
}));
const catalogue = catalogueOf([entryOf(1, "HELLO", { message: "hello" })]);

/** The tag, and what is left without one subtag after the other. */
const cut = (tag: string): string[] => (tag.includes("-") ? [tag, ...cut(tag.slice(0, tag.lastIndexOf("-")))] : [tag]);
const only = (tag: string): string[] => [tag];
const underscore = (tag: string): string => tag.replaceAll("-", "_");
/**
 * The parents of .NET's cultures, by https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo.parent.
 * Mono says the same, see below.
 */
const DOTNET: Readonly<Record<string, readonly string[]>> = {
  "zh-CN": ["zh-CN", "zh-Hans", "zh"],
  "zh-SG": ["zh-SG", "zh-Hans", "zh"],
  "zh-TW": ["zh-TW", "zh-Hant", "zh"],
  "zh-HK": ["zh-HK", "zh-Hant", "zh"],
  "pt-PT": ["pt-PT", "pt"],
};
/** The languages of Home Assistant's frontend, which knows what a region of Chinese reads. */
const HOME_ASSISTANT: Readonly<Record<string, string>> = {
  "zh-CN": "zh-Hans",
  "zh-SG": "zh-Hans",
  "zh-TW": "zh-Hant",
  "zh-HK": "zh-Hant",
  "pt-PT": "pt",
};
/** Platforms that know CLDR's likely subtags look for the nearest language themselves. */
const KNOWS_CLDR: Readonly<Record<string, string>> = Object.fromEntries(READERS);

/** Where a platform looks for a reader's texts, one place after the other. */
const PLACES: Readonly<Record<string, (tag: string) => readonly string[]>> = {
  messages: (tag) => cut(tag).map((one) => `i18next/${one}/acme-errors.json`),
  "messages-android": (tag) => cut(tag).map((one) => `values-${one.replace("-", "-r")}/acme_errors.xml`),
  "messages-apple": (tag) => cut(tag).map((one) => `${one}.lproj/AcmeErrors.strings`),
  "messages-arb": (tag) => cut(tag).map((one) => `acme-errors_${underscore(one)}.arb`),
  "messages-chrome": (tag) => cut(tag).map((one) => `_locales/${underscore(one)}/messages.json`),
  "messages-fluent": (tag) => cut(tag).map((one) => `${one}/acme-errors.ftl`),
  "messages-formatjs": (tag) => only(tag).map((one) => `${one}.json`),
  "messages-gettext": (tag) => cut(tag).map((one) => `${underscore(one)}/LC_MESSAGES/acme-errors.po`),
  "messages-go-i18n": (tag) => [`acme-errors.${KNOWS_CLDR[tag]}.json`],
  "messages-homeassistant": (tag) => [`translations/${HOME_ASSISTANT[tag] ?? tag}.json`],
  "messages-icu": (tag) => only(tag).map((one) => `${one}.json`),
  "messages-java": (tag) => cut(tag).map((one) => `acme_errors/messages_${underscore(one)}.properties`),
  "messages-laravel": (tag) => only(tag).map((one) => `${underscore(one)}/acme_errors.php`),
  "messages-rails": (tag) => only(tag).map((one) => `acme_errors.${one}.yml`),
  "messages-resx": (tag) => (DOTNET[tag] ?? cut(tag)).map((one) => `AcmeErrors.${one}.resx`),
  "messages-vue": (tag) => cut(tag).map((one) => `${one}.json`),
  "messages-xcstrings": () => ["AcmeErrors.xcstrings"],
  "messages-xliff": (tag) => cut(tag).map((one) => `acme-errors+intl-icu.${underscore(one)}.xlf`),
};

test("every target with messages is in the table", () => {
  const targets = listTargets().map(({ id }) => id);
  expect(Object.keys(PLACES).sort()).toEqual(targets.filter((id) => id.startsWith("messages")).sort());
});

describe.each(Object.entries(PLACES))("%s", (target, placesOf) => {
  const folder = generateInto(target, catalogue, locales);
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));

  test.each(READERS)("a reader of %s sees %s", (tag, language) => {
    const place = placesOf(tag).find((one) => files.includes(one));
    const text = readFileSync(join(folder, place ?? "there is none"), "utf8");
    expect(text).toContain(`hello in ${language}`);
    // A string catalogue has all languages, and the platform chooses.
    const others = locales.map(({ locale }) => locale).filter((other) => other !== language);
    if (target !== "messages-xcstrings") for (const other of others) expect(text).not.toContain(`hello in ${other}`);
  });
});

withPrograms(["mono"], ".NET's cultures", ({ mcs, mono }) => {
  test("have the parents of the table", () => {
    const program = join(tempFolder(), "Parents.exe");
    runProgram(mcs, [`-out:${program}`, join(import.meta.dirname, "resx/Parents.cs")]);
    const tags = Object.keys(DOTNET);
    const said = runProgram(mono, [program, ...tags])
      .trim()
      .split("\n");
    // Mono calls them by their names of before 2008.
    const named = said.map((line) => line.replaceAll("zh-CHS", "zh-Hans").replaceAll("zh-CHT", "zh-Hant"));
    for (const [index, tag] of tags.entries()) {
      const chain = (named[index] ?? "").split(" ");
      expect([tag, [...new Set(chain)].filter((one) => DOTNET[tag]?.includes(one)).slice(0, 2)]).toEqual([
        tag,
        DOTNET[tag]?.slice(0, 2),
      ]);
    }
  });
});

withPrograms(["go-i18n"], "go-i18n", ({ go }) => {
  test("finds the nearest language of each reader itself", () => {
    const folder = generateInto("messages-go-i18n", catalogue, locales);
    const program = tempFolder();
    cpSync(join(import.meta.dirname, "consumers/go-i18n"), program, { recursive: true });
    const files = readdirSync(folder).map((name) => join(folder, name));
    const samples = READERS.map(([language]) => ({
      language,
      keys: ["acme-errors.1.message"],
      values: {},
      count: null,
    }));
    const input = JSON.stringify({ default: "en", files, samples });
    const said = JSON.parse(runProgram(go, ["run", "main.go"], { cwd: program, env: DEBIAN_GO, input })) as string[];
    expect(said).toEqual(READERS.map(([, language]) => `hello in ${language}`));
  });
});
