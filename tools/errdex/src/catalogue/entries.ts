import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { CatalogueSource, Category, Entry } from "./catalogue.ts";
import { once } from "./once.ts";

/** An entry with its location: the document, and the path in it. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly document: SourceDocument;
  readonly path: Path;
}

/** Lists every entry: first the catalogue's, then the observed ones, each in the order of its file. */
export const allEntries: (source: CatalogueSource) => readonly PlacedEntry[] = once(({ catalogue, observed }) =>
  (observed === null ? [catalogue] : [catalogue, observed]).flatMap(({ document, value }) =>
    value.errors.map((entry, index) => ({ entry, document, path: ["errors", index] })),
  ),
);

/** Every category: first the catalogue's, then the category of the observed entries. */
export function allCategories({ catalogue, observed }: CatalogueSource): readonly Category[] {
  return observed === null ? catalogue.value.categories : [...catalogue.value.categories, observed.value.category];
}
