import type { CatalogueSource, Code } from "../load/catalogue.ts";
import type { SourceDocument } from "../load/document.ts";
import type { LockedEntry } from "../load/lock.ts";
import { allEntries, type PlacedEntry } from "./entries.ts";

/** A released entry, where the lock has it, and the entry of the same code in the catalogue today. */
export interface ReleasedPair {
  readonly locked: LockedEntry;
  readonly lock: SourceDocument;
  readonly path: readonly (string | number)[];
  /** Undefined when no entry has the code any more. */
  readonly today: PlacedEntry | undefined;
}

/** Every released entry that no allowance for this rule excepts, in the order of the lock. */
export function* releasedPairs(source: CatalogueSource, rule: string): Generator<ReleasedPair> {
  const { lock } = source;
  if (lock === null) return;
  const byCode = new Map<Code, PlacedEntry>();
  for (const placed of allEntries(source)) {
    if (!byCode.has(placed.entry.code)) byCode.set(placed.entry.code, placed);
  }
  // What was allowed of an earlier version has been released since, and says nothing of this one.
  const allowed = new Set(
    lock.value.allowed
      .filter((allowance) => allowance.rule === rule && allowance.version === lock.value.version)
      .map(({ code }) => code),
  );
  for (const [index, locked] of lock.value.errors.entries()) {
    if (allowed.has(locked.code)) continue;
    yield { locked, lock: lock.document, path: ["errors", index], today: byCode.get(locked.code) };
  }
}
