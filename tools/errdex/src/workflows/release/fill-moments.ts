import { type CatalogueSource, NEXT } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { editDocument } from "../../formats/edit-document.ts";
import { valueAt, withValues } from "../../formats/values/with-values.ts";
import type { DocumentChange } from "../../io/write/write-documents.ts";

/** The moments of an entry. */
const MOMENTS: readonly Path[] = [["since"], ["deprecated", "since"], ["retired", "since"]];

/**
 * Puts a version in the place of every `next`, and leaves every other character as it is.
 *
 * @returns the files that have one.
 * @throws UsageError when a file cannot be changed in place.
 */
export function fillMoments(source: CatalogueSource, version: string): DocumentChange[] {
  const places = new Map<SourceDocument, Path[]>();
  for (const { entry, document, path } of allEntries(source)) {
    const own = MOMENTS.filter((moment) => valueAt(entry, moment) === NEXT).map((moment) => [...path, ...moment]);
    if (own.length > 0) places.set(document, [...(places.get(document) ?? []), ...own]);
  }
  return [...places].map(([document, paths]) => {
    const values = paths.map((path) => [path, version] as const);
    return { before: document, after: editDocument(document, withValues(document.value, values)) };
  });
}
