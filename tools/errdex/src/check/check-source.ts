import type { CatalogueSource } from "../catalogue/catalogue.ts";
import type { RuleSettings } from "../config/config.ts";
import { sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../diagnostics/document.ts";
import type { RuleId } from "../diagnostics/registry/index.ts";
import { DISK, type Files } from "../io/read/files.ts";
import type { Loaded } from "../io/read/load-document.ts";
import { readSource } from "../io/read/read-source.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { lint } from "./lint.ts";

/** Rules that report what is missing. Where entries are left out because they do not fit the schema, they wait. */
const RULES_ABOUT_ABSENCE: readonly RuleId[] = [
  ...(["conformance-file", "locale-code", "lock-file", "released-code", "replaced-by", "suppression"] as const),
];

/**
 * Loads a catalogue and reports everything that is wrong with it: parse errors, schema violations, broken rules.
 *
 * @param path the catalogue's file or folder.
 * @param targets the targets to check names against.
 * @param rules the severity of rules that the project sets.
 * @param files the files to read from.
 * @param targetsInUse the targets whose limits concern the messages.
 * @returns all findings, sorted. The source is null when a file cannot be read or does not fit its schema; if only
 *   entries do not fit, the rules have looked at the others.
 * @throws UsageError when there is no such file or folder.
 */
export function checkSource(
  path: string,
  targets: readonly TargetDefinition[],
  rules: RuleSettings = {},
  files: Files = DISK,
  targetsInUse: readonly TargetDefinition[] = targets,
): Loaded<CatalogueSource> {
  const { value, sound, diagnostics } = readSource(path, files);
  if (sound === null) return { value: null, diagnostics };
  const found = lint({ source: sound, targets, targetsInUse, rules });
  const findings = value === null ? found.filter(({ rule }) => !RULES_ABOUT_ABSENCE.includes(rule)) : found;
  return { value, diagnostics: sortDiagnostics([...diagnostics, ...findings.map(toDiagnostic)]) };
}
