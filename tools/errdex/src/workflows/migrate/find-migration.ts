import { type CatalogueSource, type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import type { Lock, LockedEntry } from "../../catalogue/lock.ts";
import { compareVersions, VERSION } from "../../catalogue/version.ts";

/** An entry that was released under another name. */
export interface Renaming {
  readonly code: Code;
  readonly before: string;
  /** The version that introduced the new name, or `next`. */
  readonly since: string;
  /** Whether the old name still works, as an alias. */
  readonly stays: boolean;
}

/** An entry that has been deprecated or retired. */
export interface Ending {
  readonly code: Code;
  /** The name in the older version. */
  readonly before: string;
  /** A version, a day or `next`. */
  readonly since: string;
}

/** An entry that is gone. */
export interface Removal extends Ending {
  readonly documented: boolean;
}

/** What users of an older version have to change, each list sorted by code. */
export interface Migration {
  readonly from: string;
  /** The last released version. Anything marked `next` comes after it. */
  readonly to: string;
  /** Only entries that are still in use: a user who must replace a code does not need its new name. */
  readonly renamed: readonly Renaming[];
  /** Deprecated but not retired. */
  readonly deprecated: readonly Ending[];
  readonly retired: readonly Ending[];
  readonly removed: readonly Removal[];
}

/**
 * Finds the entries that have been renamed, deprecated, retired or removed since a version, released or not. A
 * day cannot be compared with a version, so entries that state a day are always included.
 *
 * @param lock the catalogue's lock.
 * @param from a version that is not later than the lock's.
 */
export function findMigration(source: CatalogueSource, lock: Lock, from: string): Migration {
  // 1010 and "1010" are the same code.
  const byCode = new Map([...allEntries(source)].map(({ entry }) => [String(entry.code), entry]));
  // An error that was renumbered is not gone: its name has another code.
  const released = new Set(lock.errors.map(({ code }) => String(code)));
  const newNames = new Set([...byCode].flatMap(([code, { name }]) => (released.has(code) ? [] : [name])));
  const isRenumbered = ({ name, takenBy }: LockedEntry): boolean => takenBy !== undefined || newNames.has(name);
  const renamed: Renaming[] = [];
  const deprecated: Ending[] = [];
  const retired: Ending[] = [];
  const removed: Removal[] = [];
  for (const locked of lock.errors) {
    const entry = byCode.get(String(locked.code));
    if (entry?.since !== undefined && VERSION.test(entry.since) && compareVersions(entry.since, from) > 0) continue;
    const renaming = renamingOf(locked, entry, from);
    const before = renaming?.from ?? locked.name;
    if (entry === undefined) {
      const { code, documented, removed: since = NEXT } = locked;
      if (isAfter(since, from) && !isRenumbered(locked)) removed.push({ code, before, since, documented });
      continue;
    }
    const { code, aliases = [] } = entry;
    const ending = (moment: { readonly since: string } | undefined, list: Ending[]): boolean => {
      if (moment === undefined || !isAfter(moment.since, from)) return false;
      list.push({ code, before, since: moment.since });
      return true;
    };
    if (entry.retired !== undefined) {
      ending(entry.retired, retired);
      continue;
    }
    const isReplaced = ending(entry.deprecated, deprecated) && entry.deprecated?.replacedBy !== undefined;
    if (renaming !== undefined && before !== entry.name && !isReplaced) {
      renamed.push({ code, before, since: renaming.in, stays: aliases.includes(before) });
    }
  }
  return { from, to: lock.version, renamed, deprecated, retired, removed };
}

/** The first renaming after a version. Its old name is the name in that version. */
function renamingOf(locked: LockedEntry, entry: Entry | undefined, from: string) {
  const unreleased = entry === undefined || entry.name === locked.name ? [] : [{ from: locked.name, in: NEXT }];
  return [...(locked.renamed ?? []), ...unreleased].find((renaming) => isAfter(renaming.in, from));
}

/** Whether a moment is later than a version. True for `next`, and for a day, which cannot be compared. */
function isAfter(moment: string, version: string): boolean {
  return moment === NEXT || isDay(moment) || compareVersions(moment, version) > 0;
}

/** Whether a moment is a day (`2026-01-31`) and not a version. */
export function isDay(moment: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(moment);
}
