// The floor: what it takes to write errdex's outputs for a made catalogue with a script that can do nothing else.
// `node floor.cjs <catalogue> <constants.json> <out>`. It is bundled into one file before it is measured.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, catalogueEntry, locale, localeEntry } from "../../../../errdex/src/schema/validators.generated.js";
import { type Catalogue, type Locale, parseMessage, type Texts } from "./catalogue.ts";
import { prepareEntries, quoteTexts } from "./entries.ts";
import { ALIASES, OWN } from "./languages.ts";
import { hashLocale, type LockHead, writeLock } from "./lock.ts";
import { prepareGettext, writeGettext, writeI18next } from "./messages.ts";
import { Output } from "./output.ts";
import { writePython, writePythonLocale } from "./python.ts";
import { type ValueTitles, type Words, writeReference } from "./reference.ts";
import { writeTypescript, writeTypescriptLocale } from "./typescript.ts";

/** What the floor need not work out: it is the same for every made catalogue. */
export interface Constants {
  /** The files that do not depend on the entries, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The words of the reference, by language. */
  readonly words: Readonly<Record<string, Words>>;
  /** The titles of the values of fields, by language. */
  readonly values: Readonly<Record<string, ValueTitles>>;
  readonly lock: LockHead;
}

const [spec = "", constantsFile = "", out = ""] = process.argv.slice(2);
const { files, words, values, lock } = read<Constants>(constantsFile);
const output = new Output(out);
for (const [path, text] of Object.entries(files)) output.write(path, text);

const source = read<Catalogue>(join(spec, "catalogue.json"));
check(source, catalogue, Object.values(source.errors), catalogueEntry);
const entries = prepareEntries(source);
const gettext = prepareGettext(entries);
writeTypescript(entries, output);
writePython(entries, output);
const own = entries.map(({ texts }) => texts);
const ownTitles = Object.fromEntries(source.categories.map(({ id, title }) => [id, title]));
writeTypescriptLocale(
  OWN,
  entries,
  entries.map(({ quoted }) => quoted),
  output,
);
writeReference(OWN, words[OWN] ?? {}, titlesOf(OWN), source, ownTitles, entries, null, output);
writeI18next(OWN, entries, own, output);
writeGettext(OWN, OWN, gettext, own, output);

const locales: Record<string, string> = {};
for (const file of readdirSync(join(spec, "locales")).sort()) {
  const translated = read<Locale>(join(spec, "locales", file));
  check(translated, locale, Object.values(translated.errors), localeEntry);
  const tag = translated.locale;
  locales[tag] = hashLocale(translated);
  const texts = entries.map(({ entry }): Texts => {
    const { message, description, resolution } = translated.errors[entry.code] ?? {};
    return {
      message: parseMessage(message?.text ?? ""),
      description: description?.text ?? "",
      resolution: resolution?.text ?? null,
    };
  });
  const quoted = texts.map(quoteTexts);
  const titles = Object.fromEntries(Object.entries(translated.categories).map(([id, { title }]) => [id, title.text]));
  writeTypescriptLocale(tag, entries, quoted, output);
  writePythonLocale(tag, entries, quoted, output);
  writeReference(tag, words[tag] ?? {}, titlesOf(tag), source, titles, entries, texts, output);
  for (const name of [tag, ...(ALIASES[tag] ?? [])]) {
    writeI18next(name, entries, texts, output);
    writeGettext(name, tag, gettext, texts, output);
  }
}
writeLock(lock, source, locales, entries, output);

function titlesOf(tag: string): ValueTitles {
  return values[tag] ?? { fault: {}, retry: {} };
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file).toString()) as T;
}

/** Validates a document, and each of its entries. */
function check(
  document: unknown,
  validate: (value: unknown) => boolean,
  entries: readonly unknown[],
  validateEntry: (value: unknown) => boolean,
): void {
  if (validate(document) && entries.every(validateEntry)) return;
  throw new Error("The catalogue does not match its schema.");
}
