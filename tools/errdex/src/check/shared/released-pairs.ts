import { allowedCodes } from "../../catalogue/allowances.ts";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import type { LockedEntry } from "../../catalogue/lock.ts";
import { once } from "../../catalogue/once.ts";
import type { SourceDocument } from "../../diagnostics/document.ts";

/** A released entry from the lock, and the entry of the same code in the catalogue today. */
export interface ReleasedPair {
  readonly locked: LockedEntry;
  readonly lock: SourceDocument;
  readonly path: readonly (string | number)[];
  /** Undefined when no entry has the code any longer. */
  readonly today: PlacedEntry | undefined;
}

/**
 * Yields every released entry in the lock's order, except those with an allowance for the rule.
 *
 * @param rule the id of the rule that asks.
 */
export function* releasedPairs(source: CatalogueSource, rule: string): Generator<ReleasedPair> {
  const { lock } = source;
  if (lock === null) return;
  const byCode = entriesByCode(source);
  const allowed = allowedCodes(lock.value, rule);
  for (const [index, locked] of lock.value.errors.entries()) {
    if (allowed.has(locked.code)) continue;
    yield { locked, lock: lock.document, path: ["errors", index], today: byCode.get(String(locked.code)) };
  }
}

/** The entries by code as text, because 1010 and "1010" are the same code. The first one counts. */
const entriesByCode: (source: CatalogueSource) => ReadonlyMap<string, PlacedEntry> = once((source) => {
  const byCode = new Map<string, PlacedEntry>();
  for (const placed of allEntries(source)) {
    const code = String(placed.entry.code);
    if (!byCode.has(code)) byCode.set(code, placed);
  }
  return byCode;
});
