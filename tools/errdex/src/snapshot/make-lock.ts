import { type CatalogueSource, compareCodes } from "../catalogue/catalogue.ts";
import { LOCK_FORMAT, type Lock, type LockedEntry } from "../catalogue/lock.ts";
import { sealLock } from "../catalogue/seal-lock.ts";
import type { Change } from "./change.ts";
import { lockChange, notableChanges } from "./notable-changes.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";
import { snapshotOfSource } from "./snapshot-of-source.ts";
import { nameOfUntranslated } from "./untranslated.ts";

/**
 * Makes the lock of a version.
 *
 * @param released the catalogue as it is released.
 * @param version the version's number.
 * @param before the previous lock; null for the first release. Earlier names, changes and allowances are kept from
 *   it.
 * @param news the changes that the release brings.
 */
export function makeLock(released: Snapshot, version: string, before: Lock | null, news: readonly Change[] = []): Lock {
  const changes = [...(before?.changes ?? []), ...notableChanges(news).map((change) => lockChange(change, version))];
  const known = new Map((before?.errors ?? []).map((entry) => [entry.code, entry]));
  return sealLock({
    format: LOCK_FORMAT,
    catalogue: released.catalogue,
    package: released.package,
    version,
    about: released.about,
    ...(released.language === null ? {} : { language: released.language }),
    ...(released.stale === null ? {} : { stale: released.stale }),
    ...(released.complete === null ? {} : { complete: sortedObject(released.complete) }),
    ...lockEnvelope(released.envelope),
    categories: released.categories,
    ...(released.vocabulary === null ? {} : { vocabulary: released.vocabulary }),
    locales: sortedObject(released.locales),
    errors: [
      ...released.entries.map((entry) => lockEntry(entry, version, known.get(entry.code))),
      ...removedEntries(released, version, before),
    ].sort((a, b) => compareCodes(a.code, b.code)),
    allowed: before?.allowed ?? [],
    ...(changes.length === 0 ? {} : { changes }),
  });
}

/**
 * Released entries that are gone, as an allowance permitted. The lock keeps them so that their codes are
 * not reused.
 */
function removedEntries({ entries }: Snapshot, version: string, before: Lock | null): LockedEntry[] {
  const codes = new Set(entries.map(({ code }) => String(code)));
  const owners = new Map(entries.flatMap(({ code, name, aliases }) => [name, ...aliases].map((word) => [word, code])));
  return (before?.errors ?? [])
    .filter(({ code }) => !codes.has(String(code)))
    .map((entry) => {
      const takenBy = owners.get(entry.name) ?? entry.takenBy;
      return { ...entry, removed: entry.removed ?? version, ...(takenBy === undefined ? {} : { takenBy }) };
    });
}

/** The members of a map, sorted by key. */
function sortedObject<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lockEnvelope(envelope: Snapshot["envelope"]): Pick<Lock, "envelope" | "decoding"> {
  if (envelope === null) return {};
  return { envelope: envelope.hash, ...(envelope.rules === null ? {} : { decoding: sorted(envelope.rules) }) };
}

/** The value with the members of its objects sorted, so that the order in the catalogue does not matter. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return sortedObject(new Map(members)) as T;
}

function lockEntry(entry: SnapshotEntry, version: string, before: LockedEntry | undefined): LockedEntry {
  const { code, name, documented, category, aliases, args, message, description, resolution } = entry;
  const renamed = [...(before?.renamed ?? [])];
  if (before !== undefined && before.name !== name) renamed.push({ from: before.name, in: version });
  const untranslated = (entry.untranslated ?? []).map(nameOfUntranslated);
  const hashes = [message, description, ...(resolution === null ? [] : [resolution])].map(({ hash }) => hash);
  const meaning = entry.meaning === null ? null : [...new Set([...entry.meaning, ...hashes])];
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
    ...(entry.variants === null || entry.variants.length === 0 ? {} : { variants: entry.variants }),
    ...(entry.words === null ? {} : { words: entry.words }),
    ...(meaning === null ? {} : { meaning }),
    ...(untranslated.length === 0 ? {} : { untranslated }),
    ...(entry.deprecated === null ? {} : { deprecated: entry.deprecated.since }),
    ...(entry.retired === null ? {} : { retired: entry.retired.since }),
    ...(renamed.length === 0 ? {} : { renamed }),
  };
}

/** The version of a catalogue before its first release. */
const UNRELEASED = "0.0.0";

/**
 * The lock to put into a package: the catalogue as it is today, under the version of the last release.
 *
 * @param source the catalogue.
 */
export function lockOfSource(source: CatalogueSource): Lock {
  const before = source.lock?.value ?? null;
  return makeLock(snapshotOfSource(source, ""), before?.version ?? UNRELEASED, before);
}

/**
 * Writes a lock as the text of its file.
 *
 * @param schema the path from the file to the schema. Omit it for packages: they do not include the schema.
 */
export function formatLock(lock: Lock, schema?: string): string {
  const head = schema === undefined ? {} : { $schema: schema };
  return `${JSON.stringify({ ...head, ...lock, $schema: schema }, null, 2)}\n`;
}
