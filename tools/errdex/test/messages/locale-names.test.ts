import { expect, test } from "vitest";
import { localeNames } from "../../src/model/locale-names.ts";

test.each([
  ["de", "de", "de"],
  ["pt-BR", "pt_BR", "pt-rBR"],
  ["zh-Hans", "zh_Hans", "b+zh+Hans"],
  ["zh-Hant-TW", "zh_Hant_TW", "b+zh+Hant+TW"],
  // `-r` is for countries of two letters alone.
  ["es-419", "es_419", "b+es+419"],
  // Android has kept the codes that these had once.
  ["he", "he", "iw"],
  ["id-ID", "id_ID", "in-rID"],
])("%s is a folder of its own", (tag, underscore, android) => {
  expect(localeNames(tag)).toEqual({ tag, underscore, android });
});
