import { type CatalogueSource, compareCodes } from "../catalogue/catalogue.ts";
import { LOCK_FORMAT, type Lock, type LockedEntry } from "../catalogue/lock.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";
import { snapshotOfSource } from "./snapshot-of-source.ts";

/**
 * Makes the lock of a version.
 *
 * @param released what is released.
 * @param version as it is numbered.
 * @param before the lock until now; what it remembers of earlier names, and what was allowed, goes on.
 */
export function makeLock(released: Snapshot, version: string, before: Lock | null): Lock {
  const known = new Map((before?.errors ?? []).map((entry) => [entry.code, entry]));
  return {
    format: LOCK_FORMAT,
    catalogue: released.catalogue,
    package: released.package,
    version,
    about: released.about,
    ...(released.envelope === null ? {} : { envelope: released.envelope }),
    categories: released.categories,
    locales: Object.fromEntries([...released.locales].sort(([a], [b]) => (a < b ? -1 : 1))),
    errors: [
      ...released.entries.map((entry) => lockEntry(entry, version, known.get(entry.code))),
      ...removedEntries(released, version, before),
    ].sort((a, b) => compareCodes(a.code, b.code)),
    allowed: before?.allowed ?? [],
  };
}

/** What had been released and is gone, which an allowance permitted: it is remembered, so that its code is not used again. */
function removedEntries({ entries }: Snapshot, version: string, before: Lock | null): LockedEntry[] {
  const codes = new Set(entries.map(({ code }) => String(code)));
  return (before?.errors ?? [])
    .filter(({ code }) => !codes.has(String(code)))
    .map((entry) => ({ ...entry, removed: entry.removed ?? version }));
}

function lockEntry(entry: SnapshotEntry, version: string, before: LockedEntry | undefined): LockedEntry {
  const { code, name, documented, category, aliases, args, message, description, resolution } = entry;
  const renamed = [...(before?.renamed ?? [])];
  if (before !== undefined && before.name !== name) renamed.push({ from: before.name, in: version });
  return {
    code,
    name,
    documented,
    category,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(args.length === 0 ? {} : { args }),
    message: message.hash,
    description: description.hash,
    ...(resolution === null ? {} : { resolution: resolution.hash }),
    ...(Object.keys(entry.guidance).length === 0 ? {} : { guidance: entry.guidance }),
    details: entry.details,
    ...(entry.deprecated === null ? {} : { deprecated: entry.deprecated.since }),
    ...(entry.retired === null ? {} : { retired: entry.retired.since }),
    ...(renamed.length === 0 ? {} : { renamed }),
  };
}

/** The version that a catalogue has before its first release. */
const UNRELEASED = "0.0.0";

/**
 * The lock that a package made from a catalogue as it is holds: of the version that was last
 * released, or of what comes after it.
 */
export function lockOfSource(source: CatalogueSource): Lock {
  const before = source.lock?.value ?? null;
  return makeLock(snapshotOfSource(source, ""), before?.version ?? UNRELEASED, before);
}

/**
 * A lock as its file holds it.
 *
 * @param schema where the schema is, from the file; left out in packages, which do not hold it.
 */
export function formatLock(lock: Lock, schema?: string): string {
  const head = schema === undefined ? {} : { $schema: schema };
  return `${JSON.stringify({ ...head, ...lock, $schema: schema }, null, 2)}\n`;
}
