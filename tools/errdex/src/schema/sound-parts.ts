import type { CatalogueSource } from "../catalogue/catalogue.ts";
import type { Finding, Path, SourceDocument } from "../diagnostics/document.ts";
import { MAX_SCHEMA_FINDINGS } from "./validate-schema.ts";

/**
 * Leaves out the entries that do not fit the schema, so that the rules can look at the others in the same run.
 *
 * @param source the catalogue, of which some parts do not fit.
 * @param findings the schema's findings.
 * @returns null when something else than an entry does not fit: then the rules could rely on nothing.
 */
export function soundParts(source: CatalogueSource, findings: readonly Finding[]): CatalogueSource | null {
  const broken = new Map<SourceDocument, Set<string>>();
  const { lock, conformance, observed } = source;
  for (const { document, path } of findings) {
    // Nothing but rules about releases reads the lock, and only one rule the cases. These can wait.
    if (document === lock?.document || document === conformance?.document) continue;
    const [list, key] = path;
    if (list !== "errors" || key === undefined) return null;
    broken.set(document, (broken.get(document) ?? new Set()).add(String(key)));
  }
  // The findings are cut off at so many, so there may be more entries that do not fit.
  if (findings.length >= MAX_SCHEMA_FINDINGS) return null;
  const isBroken = ({ document }: { readonly document: SourceDocument }): boolean =>
    findings.some((finding) => finding.document === document);
  return {
    catalogue: withoutItems(source.catalogue, broken),
    observed: observed === null ? null : withoutItems(observed, broken),
    locales: source.locales.map((locale) => {
      const codes = broken.get(locale.document);
      if (codes === undefined) return locale;
      const errors = Object.fromEntries(Object.entries(locale.value.errors).filter(([code]) => !codes.has(code)));
      return { ...locale, value: { ...locale.value, errors } };
    }),
    lock: lock === null || isBroken(lock) ? null : lock,
    conformance: conformance === null || isBroken(conformance) ? null : conformance,
  };
}

/** A file without some of its entries. Its document still locates the others where they are. */
function withoutItems<T extends { readonly errors: readonly unknown[] }>(
  { document, value }: { readonly document: SourceDocument; readonly value: T },
  broken: ReadonlyMap<SourceDocument, ReadonlySet<string>>,
): { readonly document: SourceDocument; readonly value: T } {
  const left = broken.get(document);
  if (left === undefined) return { document, value };
  const kept = value.errors.flatMap((_, index) => (left.has(String(index)) ? [] : [index]));
  const place = (path: Path): Path => {
    const [list, index, ...rest] = path;
    return list === "errors" && index !== undefined ? [list, kept[Number(index)] ?? index, ...rest] : path;
  };
  const moved: SourceDocument = {
    file: document.file,
    text: document.text,
    value: document.value,
    locate: (path, side) => document.locate(place(path), side),
  };
  return { document: moved, value: { ...value, errors: kept.map((index) => value.errors[index]) } };
}
