import { CATALOGUE_FORMAT, formatOfCatalogue } from "../catalogue/format.ts";
import { LOCK_FORMAT, type Lock } from "../catalogue/lock.ts";
import { sealOf } from "../catalogue/seal-lock.ts";
import type { SourceDocument } from "../diagnostics/document.ts";
import { fieldsOf } from "../schema/validate-schema.ts";
import type { UpgradeEdit } from "./upgrade-step.ts";

/** States the number of the format in a catalogue that has an earlier one, or none. */
export function raiseFormat(catalogue: SourceDocument): UpgradeEdit[] {
  if (formatOfCatalogue(catalogue.value) === CATALOGUE_FORMAT) return [];
  const order = fieldsOf("catalogue");
  const what = `states "format": ${CATALOGUE_FORMAT}`;
  return [{ document: catalogue, path: ["format"], value: CATALOGUE_FORMAT, order, what }];
}

/**
 * Raises the number of a lock's format, and seals it again. What the format records besides is not known of an earlier
 * release: the next `errdex lock` adds it.
 *
 * @param before the lock as it was.
 * @param lock the lock as the steps have left it.
 */
export function raiseLockFormat(before: SourceDocument, lock: SourceDocument): UpgradeEdit[] {
  const raised = { ...(lock.value as Lock), format: LOCK_FORMAT } as Lock;
  const edits: UpgradeEdit[] = [
    { document: lock, path: ["format"], value: LOCK_FORMAT, what: `states "format": ${LOCK_FORMAT}` },
  ];
  const old = before.value as Lock;
  // A seal that was wrong stays wrong: an upgrade must not hide that somebody has changed the lock.
  if (old.seal !== undefined && old.seal === sealOf(old)) {
    edits.push({ document: lock, path: ["seal"], value: sealOf(raised), what: "is sealed again" });
  }
  return edits;
}

/** Whether a parsed file is a lock of an earlier format. */
export function isOldLock({ value }: SourceDocument): boolean {
  const { format } = (value ?? {}) as { readonly format?: unknown };
  return format === 1;
}
