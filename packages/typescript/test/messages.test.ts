import { descriptionFor, lookup, messageFor, resolutionFor, TUYA_OBSERVED_ENTRIES } from "tuya-errors";
import * as german from "tuya-errors/locales/de";
import * as english from "tuya-errors/locales/en";
import * as brazilian from "tuya-errors/locales/pt-BR";
import * as chinese from "tuya-errors/locales/zh-Hans";
import * as traditional from "tuya-errors/locales/zh-Hant";
import { expect, test } from "vitest";
import { readCatalogueEntries, readTranslations } from "./support/catalogue.ts";

const catalogue = readCatalogueEntries();

test.each([german, english, brazilian, chinese, traditional])(
  "$language is there without waiting, and the same with waiting",
  async (locale) => {
    const translations = locale.language === "en" ? null : readTranslations(locale.language);
    for (const { code, message } of catalogue) {
      const expected = translations === null ? message : translations[code]?.message?.text;
      expect(locale.messageFor(code)).toBe(expected);
      expect(await messageFor(String(code), locale.language)).toBe(expected ?? message);
      expect(await descriptionFor(code, locale.language)).toBe(
        locale.descriptionFor(code) ?? lookup(code)?.description,
      );
      const resolution = translations === null ? lookup(code)?.resolution : translations[code]?.resolution?.text;
      expect(locale.resolutionFor(code)).toBe(resolution);
      expect(await resolutionFor(code, locale.language)).toBe(resolution ?? lookup(code)?.resolution);
    }
    expect(locale.messageFor(9999)).toBeUndefined();
  },
);

test.each<[locale: string, language: { messageFor(code: number): string | undefined }]>([
  ["de", german],
  ["DE", german],
  ["de-AT", german],
  ["de_CH", german],
  ["de-CH-1996", german],
  ["de_DE.UTF-8", german],
  ["de_DE@euro", german],
  ["zh-Hans", chinese],
  ["zh-hans-cn", chinese],
  ["ZH_HANS", chinese],
  ["zh", chinese],
  ["zh-CN", chinese],
  ["zh_CN.GB18030", chinese],
  ["zh-SG", chinese],
  ["zh-MY", chinese],
  ["zh-Hant", traditional],
  ["zh-TW", traditional],
  ["zh-HK", traditional],
  ["zh-MO", traditional],
  ["pt-BR", brazilian],
  ["pt", brazilian],
  ["pt-PT", brazilian],
  ["pt_AO.UTF-8", brazilian],
  ["en-GB", english],
  ["fi", english],
  ["deu", english],
  ["d", english],
  ["", english],
  ["-", english],
  ["__proto__", english],
  ["C", english],
  ["POSIX", english],
  [`de-${"x-".repeat(1000)}`, german],
])("%s", async (locale, language) => {
  expect(await messageFor(1010, locale)).toBe(language.messageFor(1010));
});

test("a code that is not documented has its texts in every language, too", async () => {
  for (const { code, message, description } of TUYA_OBSERVED_ENTRIES) {
    expect(await messageFor(code, "fi")).toBe(message);
    expect(await descriptionFor(code, "fi")).toBe(description);
    const [german, chinese] = [await descriptionFor(code, "de"), await descriptionFor(code, "zh-CN")];
    expect(new Set([description, german, chinese, undefined]).size, String(code)).toBe(4);
  }
});

test.each([9999, "9999", "TOKEN_EXPIRED", "__proto__", "", Number.NaN])(
  "%j is unknown in every language",
  async (code) => {
    for (const locale of ["de", "en", "zh-CN", "fi"]) expect(await messageFor(code, locale)).toBeUndefined();
  },
);
