import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { once } from "../../catalogue/once.ts";

/** A name or an alias of an entry, with its location. */
export interface EntryName extends PlacedEntry {
  readonly name: string;
}

/** Lists every name and alias, in the order of the files. */
export const entryNames: (source: CatalogueSource) => readonly EntryName[] = once((source) => {
  const names: EntryName[] = [];
  for (const { entry, document, path } of allEntries(source)) {
    names.push({ name: entry.name, entry, document, path: [...path, "name"] });
    if (entry.aliases === undefined) continue;
    for (const [position, name] of entry.aliases.entries()) {
      names.push({ name, entry, document, path: [...path, "aliases", position] });
    }
  }
  return names;
});
