import { type Catalogue, type CatalogueSource, NEXT, type Observed, type Typed } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { MOMENT_FIELDS } from "../../catalogue/field-lists.ts";
import { statedValues } from "../../catalogue/field-values.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { editDocument } from "../../formats/edit-document.ts";
import { withValues } from "../../formats/values/with-values.ts";
import type { DocumentChange } from "../../io/write/write-documents.ts";

/** A catalogue to release, and the files to write for it. */
interface FilledCatalogue {
  readonly filled: CatalogueSource;
  /** Only files that contain `next`. */
  readonly documents: readonly DocumentChange[];
}

/**
 * Replaces every `next` by a version and keeps every other character.
 *
 * @throws UsageError when a file cannot be changed in place.
 */
export function fillMoments(source: CatalogueSource, version: string): FilledCatalogue {
  const places = new Map<SourceDocument, Path[]>();
  for (const { entry, document, path } of allEntries(source)) {
    const moments = MOMENT_FIELDS.flatMap((field) => [...statedValues(entry, field)]);
    const own = moments.filter(({ value }) => value === NEXT).map((moment) => [...path, ...moment.path]);
    if (own.length > 0) places.set(document, [...(places.get(document) ?? []), ...own]);
  }
  const fill = <T extends Catalogue | Observed>({ document, value }: Typed<T>): Typed<T> => {
    const values = (places.get(document) ?? []).map((path) => [path, version] as const);
    return { document, value: values.length === 0 ? value : (withValues(value, values) as T) };
  };
  const { catalogue, observed } = source;
  const filled = { ...source, catalogue: fill(catalogue), observed: observed === null ? null : fill(observed) };
  const files: readonly (Typed<Catalogue | Observed> | null)[] = [filled.catalogue, filled.observed];
  const documents = files.flatMap((file) => {
    if (file === null || !places.has(file.document)) return [];
    return [{ before: file.document, after: editDocument(file.document, file.value) }];
  });
  return { filled, documents };
}
