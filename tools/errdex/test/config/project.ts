import { join } from "node:path";
import { onTestFinished } from "vitest";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";

/** A catalogue with one entry, as text. */
export function catalogueText(id = "acme"): string {
  const project = { path: "errors/catalogue.json", command: "npm run errors" };
  const entry = entryOf(1010, "TOKEN_EXPIRED", { message: "token expired" });
  return JSON.stringify(catalogueOf([entry], { id, package: `${id}-errors`, project }));
}

/** A translation of that catalogue, as text. */
function localeText(locale: string): string {
  const text = { text: `abgelaufen (${locale})`, state: "reviewed", source: hashText("token expired") };
  return JSON.stringify({ catalogue: "acme", locale, errors: { 1010: { message: text } } });
}

/** A config of the catalogue in `errors`, as text. */
export function configText(outputs: readonly object[], more: object = {}, catalogue: object = {}): string {
  return JSON.stringify({ format: 1, ...more, catalogues: [{ path: "errors", ...catalogue, outputs }] }, null, 2);
}

/**
 * Makes a project in a folder of its own: a config, a catalogue in `errors` in three languages, and other files. Its
 * folder is the working folder until the test is over.
 */
export function enterProject(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  writeTree(folder, {
    "errors/catalogue.json": catalogueText(),
    "errors/locales/de.json": localeText("de"),
    "errors/locales/fr.json": localeText("fr"),
    ...files,
  });
  enter(folder);
  return folder;
}

/** Makes a folder the working folder until the test is over. */
export function enter(folder: string, below = "."): void {
  const home = process.cwd();
  onTestFinished(() => process.chdir(home));
  process.chdir(join(folder, below));
}
