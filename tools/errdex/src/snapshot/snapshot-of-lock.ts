import type { TextField } from "../catalogue/field-lists.ts";
import type { Lock, LockedEntry } from "../catalogue/lock.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";
import type { Untranslated } from "./untranslated.ts";

/** The released version that a lock describes. Its texts are hashes only. */
export function snapshotOfLock(lock: Lock): Snapshot {
  return {
    label: lock.version,
    catalogue: lock.catalogue,
    package: lock.package,
    version: lock.version,
    about: lock.about,
    envelope: lock.envelope === undefined ? null : { hash: lock.envelope, rules: lock.decoding ?? null },
    language: lock.language ?? null,
    complete: lock.complete === undefined ? null : new Map(Object.entries(lock.complete)),
    stale: lock.stale ?? null,
    categories: lock.categories,
    vocabulary: lock.vocabulary ?? null,
    locales: new Map(Object.entries(lock.locales)),
    entries: lock.errors
      .filter(({ removed }) => removed === undefined)
      .map((entry) =>
        releasedEntry(entry, { untranslated: lock.language !== undefined, variants: lock.vocabulary !== undefined }),
      ),
    reworded: new Set(),
  };
}

/**
 * An entry as it was released.
 *
 * @param tells whether the lock is of an errdex that lists texts without a translation, and variants.
 */
export function releasedEntry(
  entry: LockedEntry,
  tells: { readonly untranslated: boolean; readonly variants: boolean } = { untranslated: false, variants: false },
): SnapshotEntry {
  const { aliases = [], args = [], guidance = {}, resolution, deprecated, retired } = entry;
  const { code, name, documented, category } = entry;
  return {
    code,
    name,
    documented,
    category,
    aliases,
    args,
    message: { hash: entry.message, text: null },
    description: { hash: entry.description, text: null },
    resolution: resolution === undefined ? null : { hash: resolution, text: null },
    words: entry.words ?? null,
    previous: [],
    meaning: entry.meaning ?? null,
    untranslated: tells.untranslated ? (entry.untranslated ?? []).map(untranslatedOf) : null,
    guidance,
    details: entry.details,
    variants: tells.variants ? (entry.variants ?? []) : null,
    deprecated: deprecated === undefined ? null : { since: deprecated, reason: null, replacedBy: null },
    retired: retired === undefined ? null : { since: retired },
  };
}

/** Reads the name of an untranslated text, `de.resolution`. */
function untranslatedOf(name: string): Untranslated {
  const [locale = "", field] = name.split(".");
  return { locale, field: field as TextField, source: null };
}
