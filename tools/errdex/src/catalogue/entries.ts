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

/** Every category: first the catalogue's, then those of the observed entries. */
export function allCategories(source: CatalogueSource): readonly Category[] {
  return [...source.catalogue.value.categories, ...observedCategories(source).map(({ category }) => category)];
}

/** The categories of the observed entries, each with its path in their file. */
export function observedCategories({
  observed,
}: CatalogueSource): readonly { readonly category: Category; readonly path: Path }[] {
  if (observed === null) return [];
  const { category, categories = [] } = observed.value;
  return [
    { category, path: ["category"] },
    ...categories.map((more, index) => ({ category: more, path: ["categories", index] })),
  ];
}
