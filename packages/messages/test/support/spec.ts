import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../../spec/tuya");

/** The texts of an entry in a language; what is not translated is left out. */
export interface Texts {
  readonly message?: string;
  readonly description?: string;
  readonly resolution?: string;
}

type Field = keyof Texts;
const FIELDS: readonly Field[] = ["message", "description", "resolution"];

/** The texts of each locale as the spec has them, by code. */
export const spec: ReadonlyMap<string, ReadonlyMap<string, Texts>> = new Map([
  ["en", readEnglish()],
  ...readdirSync(join(folder, "locales"))
    .sort()
    .map((name) => readTranslation(name)),
]);

/** How many codes the API's documentation lists, and how many others there are. */
export const counts = {
  documented: readJson<{ errors: object[] }>("catalogue.json").errors.length,
  undocumented: readJson<{ errors: object[] }>("observed.json").errors.length,
};

function readEnglish(): Map<string, Texts> {
  type Entry = { code: number | string; editorial?: Texts } & Texts;
  const errors = ["catalogue.json", "observed.json"].flatMap((name) => readJson<{ errors: Entry[] }>(name).errors);
  return new Map(errors.map(({ code, editorial, ...texts }) => [String(code), textsOf({ ...editorial, ...texts })]));
}

function readTranslation(name: string): [string, Map<string, Texts>] {
  type Translated = { readonly [field in Field]?: { text: string } };
  const { locale, errors } = readJson<{ locale: string; errors: Record<string, Translated> }>(`locales/${name}`);
  const texts = Object.entries(errors).map(([code, entry]): [string, Texts] => [
    code,
    textsOf(Object.fromEntries(FIELDS.map((field) => [field, entry[field]?.text]))),
  ]);
  return [locale, new Map(texts)];
}

/** The three texts alone, in the order in which a bundle has them. */
function textsOf(entry: { readonly [field in Field]?: string | undefined }): Texts {
  return Object.fromEntries(FIELDS.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])));
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}
