import type { Code } from "../catalogue/catalogue.ts";
import type { SnapshotEntry } from "./snapshot.ts";

/** Which entry each name and alias belongs to, before and after. */
export interface NameOwners {
  readonly before: ReadonlyMap<string, SnapshotEntry>;
  readonly after: ReadonlyMap<string, SnapshotEntry>;
}

/** Lists the entry of each name and alias in two versions. */
export function nameOwners(before: readonly SnapshotEntry[], after: readonly SnapshotEntry[]): NameOwners {
  return { before: ownersIn(before), after: ownersIn(after) };
}

function ownersIn(entries: readonly SnapshotEntry[]): ReadonlyMap<string, SnapshotEntry> {
  const owners = new Map<string, SnapshotEntry>();
  for (const entry of entries) for (const name of ownNames(entry)) owners.set(name, entry);
  return owners;
}

/** The name of an entry, then its aliases. */
export function ownNames({ name, aliases }: SnapshotEntry): readonly string[] {
  return [name, ...aliases];
}

/** The code that another entry had when it had this name; null when the name is new, or was the entry's own. */
export function ownerBefore(name: string, before: SnapshotEntry | null, owners: NameOwners): Code | null {
  const owner = owners.before.get(name);
  const isOwn = before !== null && ownNames(before).includes(name);
  return owner === undefined || isOwn ? null : owner.code;
}

/** Whether another entry has this name now. */
export function isMovedAway(name: string, after: SnapshotEntry | null, owners: NameOwners): boolean {
  const owner = owners.after.get(name);
  return owner !== undefined && owner !== after;
}
