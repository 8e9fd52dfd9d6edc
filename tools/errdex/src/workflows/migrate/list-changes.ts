import { type CatalogueSource, NEXT } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { compareVersions } from "../../catalogue/version.ts";
import type { Bump } from "../../snapshot/bump.ts";
import type { Change } from "../../snapshot/change.ts";
import { diffSnapshots } from "../../snapshot/diff-snapshots.ts";
import { changeOf, notableChanges, worstBump } from "../../snapshot/notable-changes.ts";
import { snapshotOfLock } from "../../snapshot/snapshot-of-lock.ts";
import { snapshotOfSource } from "../../snapshot/snapshot-of-source.ts";

/** A change that is not a renaming, a deprecation, a retirement or a removal. */
export interface OtherChange extends Change {
  /** The largest bump that it means for any consumer. */
  readonly bump: Bump;
  /** The version that it came with, or `next`. */
  readonly since: string;
}

/**
 * Lists the other changes since a version that are major or minor for some consumer: those of each release, which the
 * lock remembers, then those that are not released yet.
 *
 * @param from a version that is not later than the lock's.
 */
export function listChanges(source: CatalogueSource, lock: Lock, from: string): OtherChange[] {
  const { versioning = {} } = source.catalogue.value;
  const told = (change: Change, since: string): OtherChange => ({
    ...change,
    bump: worstBump(change, versioning),
    since,
  });
  const released = (lock.changes ?? []).flatMap((locked) => {
    const change = compareVersions(locked.in, from) > 0 ? changeOf(locked) : null;
    return change === null ? [] : [told(change, locked.in)];
  });
  const today = diffSnapshots(snapshotOfLock(lock), snapshotOfSource(source, ""));
  return [...released, ...notableChanges(today, versioning).map((change) => told(change, NEXT))];
}
