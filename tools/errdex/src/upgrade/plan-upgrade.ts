import { FIRST_FORMAT, formatOfCatalogue } from "../catalogue/format.ts";
import type { Finding, SourceDocument } from "../diagnostics/document.ts";
import { editDocument } from "../formats/edit-document.ts";
import { applyEdit, applyEdits } from "./apply-edits.ts";
import { isOldLock, raiseFormat, raiseLockFormat } from "./raise-numbers.ts";
import type { UpgradableFiles, UpgradeEdit, UpgradeStep } from "./upgrade-step.ts";
import { UPGRADE_STEPS } from "./upgrade-steps.ts";

/** A change in words, with the file. */
interface UpgradeNote {
  readonly file: string;
  readonly what: string;
}

/** What an upgrade changes. */
export interface PlannedUpgrade {
  readonly notes: readonly UpgradeNote[];
  /** The files that change, before and after. */
  readonly documents: readonly { readonly before: SourceDocument; readonly after: SourceDocument }[];
}

/**
 * Says how a catalogue gets the format of today. Nothing is written.
 *
 * @param files the catalogue's files. What fits no schema is left as it is.
 * @param steps the steps to take, each on what the one before has left.
 * @returns no notes when the catalogue and its lock have the formats of today.
 * @throws UsageError when a file cannot be changed in place.
 */
export function planUpgrade(files: UpgradableFiles, steps: readonly UpgradeStep[] = UPGRADE_STEPS): PlannedUpgrade {
  const catalogue = upgradeCatalogue(files, steps);
  const lock = files.lock === null ? null : upgradeLock(files.lock, steps);
  const changed = { ...catalogue.files, lock: lock?.document ?? null };
  const after = documentsOf(changed);
  return {
    notes: [...catalogue.notes, ...(lock?.notes ?? [])],
    documents: documentsOf(files).flatMap((before, index) => {
      const value = after[index]?.value;
      return value === before.value ? [] : [{ before, after: editDocument(before, value) }];
    }),
  };
}

/**
 * The files of a catalogue, with the values that they would have after an upgrade. The texts stay those of the disk, so
 * they are for reading only.
 */
export function asUpgraded<T extends UpgradableFiles>(files: T, steps: readonly UpgradeStep[] = UPGRADE_STEPS): T {
  return { ...files, ...upgradeCatalogue(files, steps).files, lock: files.lock };
}

/**
 * A lock with the values of today's format. A lock is always read like this: what was released is not written again
 * before the next release.
 */
export function lockAsUpgraded(lock: SourceDocument, steps: readonly UpgradeStep[] = UPGRADE_STEPS): SourceDocument {
  return upgradeLock(lock, steps).document;
}

/**
 * Reports what of a catalogue of an earlier format means something else today. A catalogue without it is read as it
 * is: its number alone makes no difference.
 *
 * @param steps the steps that an upgrade would take.
 */
export function findOutdated(files: UpgradableFiles, steps: readonly UpgradeStep[] = UPGRADE_STEPS): Finding[] {
  return neededSteps(files, steps).flatMap((step) =>
    (step.list?.(files) ?? []).map(({ document, path, what }): Finding => {
      const format = formatOfCatalogue(files.catalogue.value) ?? FIRST_FORMAT;
      const message = `this is written in format ${format}, and does not mean the same today`;
      const help = `Run "errdex upgrade ${files.catalogue.file}": the file then ${what}.`;
      return { rule: "schema", severity: "error", document, path, message, help };
    }),
  );
}

/** The steps that lead to a later format than the catalogue has. */
function neededSteps({ catalogue }: UpgradableFiles, steps: readonly UpgradeStep[]): readonly UpgradeStep[] {
  const format = formatOfCatalogue(catalogue.value);
  return format === null ? [] : steps.filter(({ to }) => format < to);
}

function upgradeCatalogue(
  files: UpgradableFiles,
  steps: readonly UpgradeStep[],
): { readonly files: UpgradableFiles; readonly notes: readonly UpgradeNote[] } {
  let upgraded = files;
  const notes: UpgradeNote[] = [];
  for (const step of neededSteps(files, steps)) {
    const edits = step.list?.(upgraded) ?? [];
    notes.push(...edits.map(noteOf));
    upgraded = applyEdits(upgraded, edits);
  }
  const raised = raiseFormat(upgraded.catalogue);
  return { files: applyEdits(upgraded, raised), notes: [...notes, ...raised.map(noteOf)] };
}

function upgradeLock(
  lock: SourceDocument,
  steps: readonly UpgradeStep[],
): { readonly document: SourceDocument; readonly notes: readonly UpgradeNote[] } {
  if (!isOldLock(lock)) return { document: lock, notes: [] };
  let document = lock;
  const notes: UpgradeNote[] = [];
  const take = (edits: readonly UpgradeEdit[]): void => {
    notes.push(...edits.map(noteOf));
    document = edits.reduce(applyEdit, document);
  };
  for (const { listLock } of steps) if (listLock !== undefined) take(listLock(document));
  take(raiseLockFormat(lock, document));
  return { document, notes };
}

const noteOf = ({ document, what }: UpgradeEdit): UpgradeNote => ({ file: document.file, what });

function documentsOf({ catalogue, conformance, observed, locales, lock }: UpgradableFiles): readonly SourceDocument[] {
  return [catalogue, conformance, observed, ...locales, lock].filter((document) => document !== null);
}
