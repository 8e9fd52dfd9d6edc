import type { Catalogue, CatalogueSource, Locale, Observed, Typed } from "../../catalogue/catalogue.ts";
import type { Conformance } from "../../catalogue/conformance.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { type Diagnostic, sortDiagnostics } from "../../diagnostics/diagnostic.ts";
import { type Finding, type SourceDocument, toDiagnostic } from "../../diagnostics/document.ts";
import { checkLockFormat } from "../../schema/check-lock-format.ts";
import { soundParts } from "../../schema/sound-parts.ts";
import { type SchemaKind, validateSchema } from "../../schema/validate-schema.ts";
import { asUpgraded, findOutdated, lockAsUpgraded } from "../../upgrade/plan-upgrade.ts";
import { refuseNewer } from "../../upgrade/refuse-newer.ts";
import { DISK, type Files } from "./files.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import type { Loaded } from "./load-document.ts";

/** A catalogue, and what of it the rules can look at although some entries do not fit the schema. */
export interface LoadedSource extends Loaded<CatalogueSource> {
  readonly sound: CatalogueSource | null;
}

/**
 * Loads a catalogue and checks it against the schemas. Runs no rule.
 *
 * @param path the catalogue's file or folder.
 * @param files the files to read from.
 * @param older what to do with a catalogue of an earlier format whose meaning has changed: to report that, or to read it
 *   as if it were upgraded, where nothing is written.
 * @returns all findings, sorted. The source is null when a file cannot be read or does not fit its schema; then `sound`
 *   has what of it does, if that is enough for the rules.
 * @throws UsageError when there is no such file or folder, or the catalogue is of a newer errdex.
 */
export function readSource(path: string, files: Files = DISK, older: "refuse" | "upgrade" = "refuse"): LoadedSource {
  const loaded = loadCatalogue(path, files);
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const findings: Finding[] = [];
  if (loaded.value === null) return { value: null, sound: null, diagnostics: sortDiagnostics(diagnostics) };
  const check = <T>(kind: SchemaKind, document: SourceDocument): Typed<T> => {
    const tooNew = kind === "lock" ? checkLockFormat(document) : [];
    findings.push(...(tooNew.length > 0 ? tooNew : validateSchema(kind, document)));
    return { document, value: document.value as T };
  };
  refuseNewer(loaded.value.catalogue);
  const outdated = older === "upgrade" ? [] : findOutdated(loaded.value).map(toDiagnostic);
  if (outdated.length > 0) {
    return { value: null, sound: null, diagnostics: sortDiagnostics([...diagnostics, ...outdated]) };
  }
  const { catalogue, conformance, observed, locales, lock } =
    older === "upgrade" ? asUpgraded(loaded.value) : loaded.value;
  const source: CatalogueSource = {
    catalogue: check<Catalogue>("catalogue", catalogue),
    conformance: conformance === null ? null : check<Conformance>("conformance", conformance),
    observed: observed === null ? null : check<Observed>("observed", observed),
    locales: locales.map((locale) => check<Locale>("locale", locale)),
    lock: lock === null ? null : check<Lock>("lock", lockAsUpgraded(lock)),
  };
  // A file that could not be read is missing in it, so the rules would report what it has as missing.
  const isRead = diagnostics.length === 0;
  diagnostics.push(...findings.map(toDiagnostic));
  if (diagnostics.length === 0) return { value: source, sound: source, diagnostics: [] };
  const sound = isRead ? soundParts(source, findings) : null;
  return { value: null, sound, diagnostics: sortDiagnostics(diagnostics) };
}
