import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import { lint } from "./lint/lint.ts";
import type { Catalogue, CatalogueSource, Locale, Observed, Typed } from "./load/catalogue.ts";
import type { Conformance } from "./load/conformance.ts";
import { type SourceDocument, toDiagnostic } from "./load/document.ts";
import { DISK, type Files } from "./load/files.ts";
import { loadCatalogue } from "./load/load-catalogue.ts";
import type { Loaded } from "./load/load-document.ts";
import type { Lock } from "./load/lock.ts";
import type { Target } from "./load/target.ts";
import { checkLockFormat } from "./validate/check-lock-format.ts";
import { type SchemaKind, validateSchema } from "./validate/validate-schema.ts";

/**
 * Loads a catalogue and holds it against the schemas; no rule is run.
 *
 * @param path the catalogue's file or folder.
 * @param files where it is.
 * @returns all findings, sorted; the source is null when a file could not be read or does not fit
 *   its schema.
 * @throws UsageError when there is no such file or folder.
 */
export function readSource(path: string, files: Files = DISK): Loaded<CatalogueSource> {
  const loaded = loadCatalogue(path, files);
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  if (loaded.value === null) return { value: null, diagnostics: sortDiagnostics(diagnostics) };
  const check = <T>(kind: SchemaKind, document: SourceDocument): Typed<T> => {
    const tooNew = kind === "lock" ? checkLockFormat(document) : [];
    const findings = tooNew.length > 0 ? tooNew : validateSchema(kind, document);
    diagnostics.push(...findings.map(toDiagnostic));
    return { document, value: document.value as T };
  };
  const { catalogue, conformance, observed, locales, lock } = loaded.value;
  const source: CatalogueSource = {
    catalogue: check<Catalogue>("catalogue", catalogue),
    conformance: conformance === null ? null : check<Conformance>("conformance", conformance),
    observed: observed === null ? null : check<Observed>("observed", observed),
    locales: locales.map((locale) => check<Locale>("locale", locale)),
    lock: lock === null ? null : check<Lock>("lock", lock),
  };
  return { value: diagnostics.length > 0 ? null : source, diagnostics: sortDiagnostics(diagnostics) };
}

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
  const { value: source, diagnostics } = readSource(path);
  if (source === null) return { value: null, diagnostics };
  return { value: source, diagnostics: sortDiagnostics(lint({ source, targets }).map(toDiagnostic)) };
}
