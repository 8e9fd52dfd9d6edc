import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Finding, toDiagnostic } from "../../diagnostics/document.ts";
import type { Listed } from "./list-codes.ts";

/** The findings that were not there before, whatever the lines that they name. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    if (left > 0) counts.set(keyOf(finding), left - 1);
    return left === 0;
  });
}

/** Lines and places of items differ once entries have been put in. */
function keyOf({ rule, message, path }: Finding): string {
  const [, , ...inside] = path;
  return JSON.stringify([rule, message.replaceAll(/\bline \d+/g, "line"), inside.map(String)]);
}

/**
 * A finding about the catalogue as it would be, at the row of the document that it comes from. One
 * that comes from no row is left where the catalogue has it today.
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
  // Translations and the lock are as they were.
  const today = [before.catalogue, before.observed].find((typed) => typed?.document.file === document.file);
  if (today === undefined || today === null) return toDiagnostic(finding);
  const place = today.value.errors.findIndex((entry) => String(entry.code) === String(code));
  const where = place === -1 ? path : ["errors", place, ...path.slice(2)];
  return toDiagnostic({ ...finding, document: today.document, path: where });
}
