import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../../spec/tuya");

export interface Texts {
  readonly message: string;
  readonly description: string;
}

/** The texts of each locale as the spec has them, by code. */
export const spec: ReadonlyMap<string, ReadonlyMap<string, Texts>> = new Map([
  ["en", readEnglish()],
  ["de", readTranslation("de")],
  ["zh-Hans", readTranslation("zh-Hans")],
]);

function readEnglish(): Map<string, Texts> {
  const { errors } = readJson<{ errors: ({ code: number } & Texts)[] }>("catalogue.json");
  return new Map(errors.map(({ code, message, description }) => [String(code), { message, description }]));
}

function readTranslation(locale: string): Map<string, Texts> {
  type Translated = { message: { text: string }; description: { text: string } };
  const { errors } = readJson<{ errors: Record<string, Translated> }>(`locales/${locale}.json`);
  return new Map(
    Object.entries(errors).map(([code, { message, description }]) => [
      code,
      { message: message.text, description: description.text },
    ]),
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}
