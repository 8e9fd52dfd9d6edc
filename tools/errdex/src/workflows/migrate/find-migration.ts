import { type CatalogueSource, type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import type { Lock, LockedEntry } from "../../catalogue/lock.ts";
import { compareVersions, VERSION } from "../../catalogue/version.ts";

/** An entry that was released under another name. */
export interface Renaming {
  readonly code: Code;
  readonly before: string;
  /** The version that brought the new name, or `next`. */
  readonly since: string;
  /** Whether the old name still works, as an alias. */
  readonly stays: boolean;
}

/** An entry that is deprecated or retired now. */
export interface Ending {
  readonly code: Code;
  /** The name that it had. */
  readonly before: string;
  /** A version, a day or `next`. */
  readonly since: string;
}

/** An entry that is gone. */
export interface Removal extends Ending {
  readonly documented: boolean;
}

/** What those who use a version of the catalogue have to change, by code in each list. */
export interface Migration {
  readonly from: string;
  /** The version that was last released; what is marked `next` comes after it. */
  readonly to: string;
  /** Those that are in use; whoever has to replace a code anyhow need not know of its other name. */
  readonly renamed: readonly Renaming[];
  /** Those that are not retired. */
  readonly deprecated: readonly Ending[];
  readonly retired: readonly Ending[];
  readonly removed: readonly Removal[];
}

/**
 * Finds what has been renamed, deprecated, retired and removed since a version, released or not.
 * A day cannot be compared with a version, so what has ended on a day is always found.
 *
 * @param lock the catalogue's.
 * @param from a version that is not later than the lock's.
 */
export function findMigration(source: CatalogueSource, lock: Lock, from: string): Migration {
  // 1010 and "1010" are one code.
  const byCode = new Map([...allEntries(source)].map(({ entry }) => [String(entry.code), entry]));
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
      if (isAfter(since, from)) removed.push({ code, before, since, documented });
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

/** The first renaming after a version: the name before it is the one that the version had. */
function renamingOf(locked: LockedEntry, entry: Entry | undefined, from: string) {
  const unreleased = entry === undefined || entry.name === locked.name ? [] : [{ from: locked.name, in: NEXT }];
  return [...(locked.renamed ?? []), ...unreleased].find((renaming) => isAfter(renaming.in, from));
}

/** Whether a moment is later than a version, or may be: `next` is, and a day cannot be told. */
function isAfter(moment: string, version: string): boolean {
  return moment === NEXT || isDay(moment) || compareVersions(moment, version) > 0;
}

/** Whether a moment is a day, which cannot be compared with a version. */
export function isDay(moment: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(moment);
}
