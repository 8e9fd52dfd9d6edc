import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Entry, Locale } from "../../src/catalogue/catalogue.ts";

/** A catalogue's file, with what every catalogue must have. */
export function catalogueOf(errors: readonly Entry[], more: Partial<Catalogue> = {}): Catalogue {
  return {
    id: "acme",
    title: "Acme API",
    package: "acme-errors",
    language: "en",
    project: { path: "catalogue.json", command: "pnpm generate" },
    sources: [],
    categories: [{ id: "general", title: "General" }],
    errors,
    ...more,
  };
}

/** An entry with what every entry must have. */
export function entryOf(code: number | string, name: string, more: Partial<Entry> = {}): Entry {
  return { code, name, category: "general", message: `message ${name}`, description: `Description ${name}.`, ...more };
}

/** Writes a catalogue and its translations into a folder. */
export function writeCatalogue(folder: string, catalogue: Catalogue, locales: readonly Locale[] = []): string {
  mkdirSync(join(folder, "locales"), { recursive: true });
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(catalogue, null, 2));
  for (const locale of locales) writeFileSync(join(folder, "locales", `${locale.locale}.json`), JSON.stringify(locale));
  return folder;
}

/** Writes a text as a message that means exactly it: braces are quoted, apostrophes doubled. */
export function asMessage(text: string): string {
  return text.replace(/[{}]['{}]*|'/g, (piece) => {
    const doubled = piece.replaceAll("'", "''");
    return piece === "'" ? doubled : `'${doubled}'`;
  });
}
