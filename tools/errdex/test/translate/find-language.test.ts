import { expect, test } from "vitest";
import { findLanguage } from "../../src/workflows/translate/find-language.ts";

test.each([
  ["sr@latin", "sr-Latn"],
  ["sr_RS@latin", "sr-Latn-RS"],
  ["sr_RS.UTF-8@latin", "sr-Latn-RS"],
  ["uz@cyrillic", "uz-Cyrl"],
  ["de@euro", "de"],
  ["de_DE.UTF-8", "de"],
  ["zh_CN", "zh-Hans"],
  ["ca@valencia", null],
  ["sr@", null],
  ["@latin", null],
])("%s is %s", (word, tag) => {
  expect(findLanguage(word, ["de", "zh-Hans"], "en").tag).toBe(tag);
});

test("a language of the catalogue is found by the name that glibc has for it", () => {
  expect(findLanguage("sr_RS@latin", ["sr-Latn"], "en").tag).toBe("sr-Latn");
});
