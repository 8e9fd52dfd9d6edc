import { expect, test } from "vitest";
import { whyUnknownTag } from "../../src/catalogue/known-tag.ts";
import { formatTag, likelyTag, parseTag } from "../../src/unicode/language-tag.ts";
import { comparedWithNode } from "./versions.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const two = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const three = two.flatMap((start) => LETTERS.map((last) => start + last));
/** All languages of two letters, and some of three. */
const LANGUAGES = [...two, ...three.filter((_, index) => index % 37 === 0), "yue", "hak", "unr", "cnr", "drw", "tlh"];
const SUBTAGS = ["", "US", "840", "419", "SU", "YU", "AN", "UK", "IR", "CN", "TW", "Latn", "Arab", "Cyrl", "Hant"];
const tags = LANGUAGES.flatMap((language) =>
  [...SUBTAGS, "Latn-IN", "Arab-SU"].map((subtag) => (subtag === "" ? language : `${language}-${subtag}`)),
);

comparedWithNode("this Node says the same", () => {
  test("of former codes", () => {
    const wrong = tags.filter((tag) => formatOf(tag) !== new Intl.Locale(tag).baseName);
    expect(wrong).toEqual([]);
  });

  test("of likely subtags", () => {
    const wrong = tags.filter((tag) => likelyTag(tag) !== new Intl.Locale(tag).maximize().baseName);
    expect(wrong).toEqual([]);
  });

  test("of what exists", () => {
    const named = (type: "language" | "script" | "region", code: string): boolean =>
      new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
    const wrong = LANGUAGES.filter((code) => {
      const { language, script } = new Intl.Locale(code).maximize();
      const exists = !["und", "mul", "zxx"].includes(code) && (script !== undefined || named("language", language));
      return exists !== !(whyUnknownTag(code) ?? "").startsWith("there is no");
    });
    expect(wrong).toEqual([]);
  });
});

function formatOf(tag: string): string | null {
  const parsed = parseTag(tag);
  return parsed === null ? null : formatTag(parsed);
}

test.each([
  ["de", "de"],
  ["DE_at", "de-AT"],
  ["zh_hans_cn", "zh-Hans-CN"],
  ["ES-419", "es-419"],
  ["iw-IL", "he-IL"],
  ["sh", "sr-Latn"],
  ["sh-RS", "sr-Latn-RS"],
  ["sh-Cyrl", "sr-Cyrl"],
  ["cnr", "sr-ME"],
  ["de-DD", "de-DE"],
  ["hy-SU", "hy-AM"],
  ["fr-SU", "fr-RU"],
  ["de-276", "de-DE"],
])("%s is %s", (text, tag) => expect(formatOf(text)).toBe(tag));

test.each([
  "",
  "d",
  "german",
  "de-",
  "de-Latn-",
  "de--AT",
  "de-AT-1901",
  "de-u-co-phonebk",
  "de AT",
  "de\n",
  "12",
  "-",
])("%j is no tag of a language, a script and a region", (text) => expect(formatOf(text)).toBe(null));

test.each([
  ["zh", "zh-Hans-CN"],
  ["zh-TW", "zh-Hant-TW"],
  ["pa-PK", "pa-Arab-PK"],
  ["az-Arab", "az-Arab-IR"],
  ["sr-Latn-ME", "sr-Latn-ME"],
  ["iw", "he-Hebr-IL"],
  ["tlh", "tlh"],
  ["x", "x"],
])("%s is most likely %s", (tag, likely) => expect(likelyTag(tag)).toBe(likely));

test.each([
  ["de", null],
  ["tlh", null],
  ["sr-Latn-RS", null],
  ["es-419", null],
  ["iw", "the tag iw has been replaced by he"],
  ["de-DD", "the tag de-DD has been replaced by de-DE"],
  ["xx", "there is no language xx"],
  ["und", "there is no language und"],
  ["mul", "there is no language mul"],
  ["de-Xxxx", "there is no script Xxxx"],
  ["de-Zzzz", "there is no script Zzzz"],
  ["de-QX", "there is no region QX"],
  ["de-ZZ", "there is no region ZZ"],
  ["de-999", "there is no region 999"],
])("%s: %j", (tag, reason) => expect(whyUnknownTag(tag)).toBe(reason));
