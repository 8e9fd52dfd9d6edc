import type { Lock, LockedEntry } from "../catalogue/lock.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";

/** The released version that a lock describes. Its texts are hashes only. */
export function snapshotOfLock(lock: Lock): Snapshot {
  return {
    label: lock.version,
    catalogue: lock.catalogue,
    package: lock.package,
    version: lock.version,
    about: lock.about,
    envelope: lock.envelope ?? null,
    categories: lock.categories,
    locales: new Map(Object.entries(lock.locales)),
    entries: lock.errors.filter(({ removed }) => removed === undefined).map(releasedEntry),
    reworded: new Set(),
  };
}

function releasedEntry(entry: LockedEntry): SnapshotEntry {
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
    guidance,
    details: entry.details,
    deprecated: deprecated === undefined ? null : { since: deprecated, reason: null, replacedBy: null },
    retired: retired === undefined ? null : { since: retired },
  };
}
