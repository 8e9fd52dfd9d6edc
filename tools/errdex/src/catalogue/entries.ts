import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { CatalogueSource, Category, Entry } from "./catalogue.ts";

/** An entry with its location: the document, and the path in it. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly document: SourceDocument;
  readonly path: Path;
}

/** Yields every entry: first the catalogue's, then the observed ones, each in the order of its file. */
export function* allEntries({ catalogue, observed }: CatalogueSource): Generator<PlacedEntry> {
  for (const { document, value } of observed === null ? [catalogue] : [catalogue, observed]) {
    for (const [index, entry] of value.errors.entries()) yield { entry, document, path: ["errors", index] };
  }
}

/** Every category: first the catalogue's, then the category of the observed entries. */
export function allCategories({ catalogue, observed }: CatalogueSource): readonly Category[] {
  return observed === null ? catalogue.value.categories : [...catalogue.value.categories, observed.value.category];
}
