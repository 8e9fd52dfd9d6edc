import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { lint } from "./lint/lint.ts";
import type { Catalogue, CatalogueSource, Locale, Observed } from "./load/catalogue.ts";
import { toDiagnostic } from "./load/document.ts";
import { loadCatalogue } from "./load/load-catalogue.ts";
import type { Loaded } from "./load/load-document.ts";
import type { Target } from "./load/target.ts";
import { validateSchema } from "./validate/validate-schema.ts";

/**
 * Loads a catalogue and finds everything that is wrong with it: load, validate, lint.
 *
 * @param path the catalogue's file or folder.
 * @param targets those whose names must work.
 * @returns all findings, sorted; the source is null when a file could not be read or does not fit
 *   its schema, for then the rules have nothing to look at.
 * @throws UsageError when there is no such file or folder.
 */
export function checkSource(path: string, targets: readonly Target[]): Loaded<CatalogueSource> {
  const loaded = loadCatalogue(path);
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  if (loaded.value === null) return { value: null, diagnostics: sortDiagnostics(diagnostics) };
  const { catalogue, observed, locales } = loaded.value;
  diagnostics.push(...validateSchema("catalogue", catalogue).map(toDiagnostic));
  if (observed !== null) diagnostics.push(...validateSchema("observed", observed).map(toDiagnostic));
  for (const locale of locales) diagnostics.push(...validateSchema("locale", locale).map(toDiagnostic));
  if (diagnostics.length > 0) return { value: null, diagnostics: sortDiagnostics(diagnostics) };
  const source: CatalogueSource = {
    catalogue: { document: catalogue, value: catalogue.value as Catalogue },
    observed: observed === null ? null : { document: observed, value: observed.value as Observed },
    locales: locales.map((document) => ({ document, value: document.value as Locale })),
  };
  return { value: source, diagnostics: sortDiagnostics(lint({ source, targets }).map(toDiagnostic)) };
}
