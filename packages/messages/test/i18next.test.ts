import { createInstance } from "i18next";
import { expect, test } from "vitest";
import { folders, readBundle } from "./support/bundles.ts";
import { spec } from "./support/spec.ts";

const ns = "tuya-errors";
const resources = Object.fromEntries(folders.map((locale) => [locale, { [ns]: readBundle(locale) }]));

async function translateIn(lng: string): Promise<(key: string) => string> {
  const i18n = createInstance();
  await i18n.init({ lng, resources, fallbackLng: "en" });
  return (key) => i18n.t(key, { ns, ip: "192.0.2.7" });
}

for (const [locale, texts] of spec) {
  test.each([...texts])(`${locale} has the texts of %s`, async (code, own) => {
    const translate = await translateIn(locale);
    for (const [field, text] of Object.entries(own)) {
      expect(translate(`${code}.${field}`)).toBe(text.replace("{ip}", "192.0.2.7"));
    }
  });
}

test("a region falls back to its language, and an unknown language to English", async () => {
  expect((await translateIn("de-AT"))("1010.message")).toBe(spec.get("de")?.get("1010")?.message);
  expect((await translateIn("zh-Hans-SG"))("1010.message")).toBe(spec.get("zh-Hans")?.get("1010")?.message);
  expect((await translateIn("fi"))("1010.message")).toBe("token is expired");
});

test("an unknown code gives its key, as i18next does", async () => {
  expect((await translateIn("de"))("9999.message")).toBe("9999.message");
});
