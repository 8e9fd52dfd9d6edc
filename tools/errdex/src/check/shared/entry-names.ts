import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";

/** A name or an alias of an entry, with its location. */
export interface EntryName extends PlacedEntry {
  readonly name: string;
}

/** Yields every name and alias, in the order of the files. */
export function* entryNames(source: CatalogueSource): Generator<EntryName> {
  for (const { entry, document, path } of allEntries(source)) {
    yield { name: entry.name, entry, document, path: [...path, "name"] };
    for (const [position, name] of (entry.aliases ?? []).entries()) {
      yield { name, entry, document, path: [...path, "aliases", position] };
    }
  }
}
