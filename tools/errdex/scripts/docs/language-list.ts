import { readdirSync } from "node:fs";
import { join } from "node:path";
import { languageTitle } from "../../src/unicode/language-title.ts";
import { code } from "./table.ts";

/**
 * The languages of a catalogue in English that has translations as JSON: their tags and their own names.
 *
 * @param folder the catalogue's folder.
 */
export function languageList(folder: string): string {
  const translated = readdirSync(join(folder, "locales")).map((name) => name.replace(/\.json$/, ""));
  const tags = ["en", ...translated].sort();
  return tags.map((tag) => `- ${code(tag)}: ${languageTitle(tag)}`).join("\n");
}
