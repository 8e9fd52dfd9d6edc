import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../diagnostics/document.ts";
import type { Loaded } from "../io/read/load-document.ts";
import { readSource } from "../io/read/read-source.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { lint } from "./lint.ts";

/**
 * Loads a catalogue and finds everything that is wrong with it: load, validate, lint.
 *
 * @param path the catalogue's file or folder.
 * @param targets those whose names must work.
 * @returns all findings, sorted; the source is null when a file could not be read or does not fit
 *   its schema, for then the rules have nothing to look at.
 * @throws UsageError when there is no such file or folder.
 */
export function checkSource(path: string, targets: readonly TargetDefinition[]): Loaded<CatalogueSource> {
  const { value: source, diagnostics } = readSource(path);
  if (source === null) return { value: null, diagnostics };
  return { value: source, diagnostics: sortDiagnostics(lint({ source, targets }).map(toDiagnostic)) };
}
