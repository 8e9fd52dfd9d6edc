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
  /** Files that contain `next`, and the catalogue if it states what is released. */
  readonly documents: readonly DocumentChange[];
  /** The files that contain `next`. */
  readonly moments: readonly string[];
}

/** The catalogue with the version that is released, after its `project`. */
function withReleased({ document, value }: Typed<Catalogue>, version: string): Typed<Catalogue> {
  const { released: _, ...rest } = value;
  const members = Object.entries(rest).flatMap(([key, member]) =>
    key === "project" ? [[key, member] as const, ["released", version] as const] : [[key, member] as const],
  );
  return { document, value: Object.fromEntries(members) as unknown as Catalogue };
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
  // The first release states itself; later ones where the catalogue still says so.
  const states = source.lock === null || source.catalogue.value.released !== undefined;
  const fill = <T extends Catalogue | Observed>({ document, value }: Typed<T>): Typed<T> => {
    const values = (places.get(document) ?? []).map((path) => [path, version] as const);
    return { document, value: values.length === 0 ? value : (withValues(value, values) as T) };
  };
  const { catalogue, observed } = source;
  const filled = {
    ...source,
    catalogue: states ? withReleased(fill(catalogue), version) : fill(catalogue),
    observed: observed === null ? null : fill(observed),
  };
  const files: readonly (Typed<Catalogue | Observed> | null)[] = [filled.catalogue, filled.observed];
  const documents = files.flatMap((file) => {
    if (file === null || (!places.has(file.document) && file.value === file.document.value)) return [];
    return [{ before: file.document, after: editDocument(file.document, file.value) }];
  });
  return { filled, documents, moments: [...places.keys()].map(({ file }) => file) };
}
