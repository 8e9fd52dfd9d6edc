import { expect, test } from "vitest";
import { languageTitle } from "../../src/unicode/language-title.ts";
import { TITLES } from "../../src/unicode/titles.generated.js";
import { comparedWithNode } from "./versions.ts";

test.each([
  ["de", "Deutsch"],
  ["pt-BR", "Português (Brasil)"],
  ["zh-Hans", "简体中文"],
  ["zh-Hant-TW", "中文（繁體，台灣）"],
  ["zh-TW", "中文（台灣）"],
  ["es-419", "Español latinoamericano"],
  ["en-GB", "British English"],
  ["tr", "Türkçe"],
  // The first letter of these has no capital, or another one than in most languages.
  ["ja", "日本語"],
  ["nl-BE", "Vlaams"],
  // What CLDR has no locale of.
  ["en-SA", "English (Saudi Arabia)"],
  ["de-BR", "Deutsch (Brasilien)"],
  ["zh-US", "中文（美国）"],
  ["zh-Hans-US", "中文（简体，美国）"],
  ["zh-Hant-US", "中文（繁體，美國）"],
  ["pl-DE", "Polski (DE)"],
  ["de-Cyrl", "Deutsch (Cyrl)"],
  ["pl-Cyrl-DE", "Polski (Cyrl, DE)"],
  ["az-Cyrl-DE", "Азәрбајҹан (Кирил) (DE)"],
  ["en-XA", "English (Pseudo-Accents)"],
  ["iw", "עברית"],
  // It has no name of its own in CLDR.
  ["tlh", "Klingon"],
  ["xx", "xx"],
  ["xx-US", "xx (US)"],
  ["no tag", "no tag"],
])("%s is shown as %s", (tag, title) => expect(languageTitle(tag)).toBe(title));

const pinned = [...TITLES.matchAll(/^([^=\n]+)=/gm)].map(([, tag = ""]) => tag);

test("there are many", () => expect(pinned.length).toBeGreaterThan(800));

comparedWithNode("this Node says the same", () => {
  const nameIn = (locale: string, tag: string): string =>
    new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
  const titleOf = (tag: string): string => {
    const name = nameIn(Intl.DisplayNames.supportedLocalesOf(tag).length === 0 ? "en" : tag, tag);
    const [first = "", ...rest] = name;
    return name === tag ? tag : first.toLocaleUpperCase(tag) + rest.join("");
  };

  test("of every title that is written down", () => {
    expect(pinned.filter((tag) => languageTitle(tag) !== titleOf(tag))).toEqual([]);
  });

  test("of the countries of a language that has many", () => {
    const countries = ["AT", "BR", "CD", "CI", "GB", "HK", "IN", "JP", "MM", "US", "ZA"];
    const tags = ["ar", "de", "en", "es", "fa", "fr", "it", "nl", "pt", "ru", "sv", "ta", "tr", "zh", "zh-Hant"];
    const wrong = tags
      .flatMap((tag) => countries.map((country) => `${tag}-${country}`))
      .filter((tag) => languageTitle(tag) !== titleOf(tag));
    expect(wrong).toEqual([]);
  });
});
