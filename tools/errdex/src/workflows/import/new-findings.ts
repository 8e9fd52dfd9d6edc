import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Finding, toDiagnostic } from "../../diagnostics/document.ts";
import type { Listed } from "./read-row.ts";

/** Returns the findings that did not exist before. Line numbers are not compared. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    if (left > 0) counts.set(keyOf(finding), left - 1);
    return left === 0;
  });
}

/** Identifies a finding without line numbers and indexes: they change when entries are inserted. */
function keyOf({ rule, message, path }: Finding): string {
  const [, , ...inside] = path;
  return JSON.stringify([rule, message.replaceAll(/\bline \d+/g, "line"), inside.map(String)]);
}

/**
 * Moves a finding about the merged catalogue to the row of the document that caused it. If no row did, it keeps
 * its location in the catalogue as it is on disk.
 */
export function placeInDocument(
  finding: Finding,
  before: CatalogueSource,
  listed: readonly Listed[],
  file: string,
): Diagnostic {
  const { rule, severity, message, help, document, path } = finding;
  const [list, index] = path;
  const { errors = [] } = document.value as { errors?: readonly { readonly code?: unknown }[] };
  const code = list === "errors" && Array.isArray(errors) ? errors[Number(index)]?.code : undefined;
  const row = code === undefined ? undefined : listed.find((item) => String(item.code) === String(code));
  if (row !== undefined) {
    const { line, column } = row;
    return { rule, severity, file, line, column, message: `of the code ${code}: ${message}`, help };
  }
  // Translations and the lock have not changed.
  const today = [before.catalogue, before.observed].find((typed) => typed?.document.file === document.file);
  if (today === undefined || today === null) return toDiagnostic(finding);
  const place = today.value.errors.findIndex((entry) => String(entry.code) === String(code));
  const where = place === -1 ? path : ["errors", place, ...path.slice(2)];
  return toDiagnostic({ ...finding, document: today.document, path: where });
}
