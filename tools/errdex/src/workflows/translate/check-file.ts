import { basename, extname } from "node:path";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Placed } from "../../diagnostics/diagnostic.ts";
import type { ReadFile, Reporter } from "../../formats/translations/translation-file.ts";
import { findLanguage } from "./find-language.ts";

const START = { line: 1, column: 1 };

/**
 * Checks what a translation file states about itself: the catalogue that it was made from, and its language.
 *
 * @param file the file's name. It gives the language if the file does not state one.
 * @returns the language's tag; null when it is unknown or must not be imported. Each problem is reported.
 */
export function checkFile(file: string, read: ReadFile, source: CatalogueSource, { report }: Reporter): string | null {
  const { id, language: own } = source.catalogue.value;
  if (read.catalogue !== null && read.catalogue.text !== id) {
    const said = JSON.stringify(read.catalogue.text);
    const message = `this file was made from the catalogue ${said}, not from ${id}`;
    report("translation-header", read.catalogue, message, "Import it into that catalogue.");
    return null;
  }
  const known = source.locales.map(({ value }) => value.locale);
  const named = findLanguage(basename(file, extname(file)), known, own);
  const said: Placed | null = read.language;
  if (said === null) {
    if (named.tag !== null) return named.tag;
    const help =
      "Add Language to the header of a PO or CSV file or target-language to XLIFF, or name the file after the language.";
    report("translation-language", START, "this file does not name its language", help);
    return null;
  }
  const language = findLanguage(said.text, known, own);
  if (language.tag === null) {
    report("translation-language", said, language.problem, language.help);
    return null;
  }
  // A file may have any name. But a name that is another known language suggests a mix-up.
  if (named.tag !== null && known.includes(named.tag) && named.tag !== language.tag) {
    const message = `the file is named after ${named.tag}, but names the language ${said.text}`;
    report("translation-language", said, message, "Correct whichever is wrong.");
    return null;
  }
  return language.tag;
}
