import type { CatalogueSource } from "../catalogue/catalogue.ts";
import type { RuleSettings } from "../config/config.ts";
import { sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../diagnostics/document.ts";
import { DISK, type Files } from "../io/read/files.ts";
import type { Loaded } from "../io/read/load-document.ts";
import { readSource } from "../io/read/read-source.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { lint } from "./lint.ts";

/**
 * Loads a catalogue and reports everything that is wrong with it: parse errors, schema violations, broken rules.
 *
 * @param path the catalogue's file or folder.
 * @param targets the targets to check names against.
 * @param rules the severity of rules that the project sets.
 * @param files the files to read from.
 * @param targetsInUse the targets whose limits concern the messages.
 * @returns all findings, sorted. The source is null when a file cannot be read or does not fit its schema; then
 *   no rule has run.
 * @throws UsageError when there is no such file or folder.
 */
export function checkSource(
  path: string,
  targets: readonly TargetDefinition[],
  rules: RuleSettings = {},
  files: Files = DISK,
  targetsInUse: readonly TargetDefinition[] = targets,
): Loaded<CatalogueSource> {
  const { value: source, diagnostics } = readSource(path, files);
  if (source === null) return { value: null, diagnostics };
  return {
    value: source,
    diagnostics: sortDiagnostics(lint({ source, targets, targetsInUse, rules }).map(toDiagnostic)),
  };
}
