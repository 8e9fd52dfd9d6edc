import { allowedCodes, REWORDED_RULE } from "../catalogue/allowances.ts";
import type { CatalogueSource, Entry } from "../catalogue/catalogue.ts";
import { allEntries } from "../catalogue/entries.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { LockedEntry } from "../catalogue/lock.ts";
import { once } from "../catalogue/once.ts";
import { changesMeaning, textsOf, wordsOfEntry } from "./meaning-changed.ts";
import { releasedEntry } from "./snapshot-of-lock.ts";

/**
 * Lists the codes whose meaning has changed, and the hashes of the texts that have been released with the present
 * meaning. A translation of any other text tells of the error that the code meant before, so no policy may show it.
 *
 * @returns the hashes by code as text; no hash when the change is not released yet. Other codes are left out.
 */
export const presentMeanings: (source: CatalogueSource) => ReadonlyMap<string, ReadonlySet<string>> = once((source) => {
  const meanings = new Map<string, ReadonlySet<string>>();
  if (source.lock === null) return meanings;
  const reworded = allowedCodes(source.lock.value, REWORDED_RULE);
  const released = new Map(source.lock.value.errors.map((locked) => [String(locked.code), locked]));
  for (const { entry } of allEntries(source)) {
    const locked = released.get(String(entry.code));
    if (locked === undefined || locked.removed !== undefined) continue;
    if (!reworded.has(entry.code) && isChanged(locked, entry)) meanings.set(String(entry.code), new Set());
    else if (locked.meaning !== undefined) meanings.set(String(entry.code), new Set(locked.meaning));
  }
  return meanings;
});

/** Whether an entry perhaps means another error than when it was released. */
export function isChanged(locked: LockedEntry, entry: Entry): boolean {
  // Hashes are quick to compare, and nearly always the same.
  const { message, description } = entry;
  if (hashText(message) === locked.message || hashText(description) === locked.description) return false;
  return changesMeaning(releasedEntry(locked), { ...textsOf(entry), words: wordsOfEntry(entry) });
}
