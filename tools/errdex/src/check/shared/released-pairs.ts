import { allowedCodes } from "../../catalogue/allowances.ts";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import type { LockedEntry } from "../../catalogue/lock.ts";
import type { SourceDocument } from "../../diagnostics/document.ts";

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
  // 1010 and "1010" are one code.
  const byCode = new Map<string, PlacedEntry>();
  for (const placed of allEntries(source)) {
    const code = String(placed.entry.code);
    if (!byCode.has(code)) byCode.set(code, placed);
  }
  const allowed = allowedCodes(lock.value, rule);
  for (const [index, locked] of lock.value.errors.entries()) {
    if (allowed.has(locked.code)) continue;
    yield { locked, lock: lock.document, path: ["errors", index], today: byCode.get(String(locked.code)) };
  }
}
