import { LOCK_FORMAT, type Lock, type LockedEntry } from "../load/lock.ts";
import type { Released, ReleasedEntry } from "./released.ts";

/**
 * Makes the lock of a version.
 *
 * @param released what is released.
 * @param version as it is numbered.
 * @param before the lock until now; what it remembers of earlier names, and what was allowed, goes on.
 */
export function makeLock(released: Released, version: string, before: Lock | null): Lock {
  const known = new Map((before?.errors ?? []).map((entry) => [entry.code, entry]));
  return {
    format: LOCK_FORMAT,
    catalogue: released.catalogue,
    package: released.package,
    version,
    ...(released.envelope === null ? {} : { envelope: released.envelope }),
    categories: released.categories,
    locales: Object.fromEntries([...released.locales].sort(([a], [b]) => (a < b ? -1 : 1))),
    errors: released.entries.map((entry) => lockEntry(entry, version, known.get(entry.code))),
    allowed: before?.allowed ?? [],
  };
}

function lockEntry(entry: ReleasedEntry, version: string, before: LockedEntry | undefined): LockedEntry {
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
    ...(entry.deprecated === null ? {} : { deprecated: entry.deprecated.since }),
    ...(entry.retired === null ? {} : { retired: entry.retired.since }),
    ...(renamed.length === 0 ? {} : { renamed }),
  };
}

/** A lock as its file holds it. */
export function formatLock(lock: Lock, schema: string | undefined): string {
  const head = schema === undefined ? {} : { $schema: schema };
  return `${JSON.stringify({ ...head, ...lock }, null, 2)}\n`;
}
