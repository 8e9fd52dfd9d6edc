import type { Versioning } from "../catalogue/catalogue.ts";
import { CONSUMER_IDS } from "../catalogue/consumer.ts";
import type { LockedChange } from "../catalogue/lock.ts";
import { type Bump, bumpOf } from "./bump.ts";
import type { Change } from "./change.ts";
import { type CHANGE_CLASSES, CHANGE_KINDS, type ChangeKind } from "./change-classes.ts";

/**
 * Kinds of change that a migration guide finds in the entries and the lock themselves, with the lines to replace. They
 * need not be remembered.
 */
const FOUND_ELSEWHERE: readonly ChangeKind[] = ["code-removed", "code-retired", "code-deprecated", "name-changed"];

/** The changes that are major or minor for some consumer, but for those that a guide finds elsewhere. */
export function notableChanges(changes: readonly Change[], versioning: Versioning = {}): readonly Change[] {
  return changes.filter((change) => {
    const bump = worstBump(change, versioning);
    // A renaming whose old name is gone is found as well.
    const isRenaming = change.kind === "name-removed" && change.after !== null;
    return !isRenaming && !FOUND_ELSEWHERE.includes(change.kind) && (bump === "major" || bump === "minor");
  });
}

/** The largest bump that a change means for any consumer. */
export function worstBump(change: Change, versioning: Versioning): Bump {
  return bumpOf([change], CONSUMER_IDS, versioning);
}

/** A change as a lock remembers it. What is null is left out. */
export function lockChange(change: Change, version: string): LockedChange {
  const stated = Object.entries(change).filter(([, value]) => value !== null);
  return { in: version, ...(Object.fromEntries(stated) as Pick<Change, "kind">) };
}

/** A change that a lock remembers; null when a newer errdex wrote a kind that this one does not know. */
export function changeOf({ in: _, kind, ...values }: LockedChange): Change | null {
  if (!(CHANGE_KINDS as readonly string[]).includes(kind)) return null;
  const empty = { code: null, name: null, subject: null, before: null, after: null };
  return { ...empty, ...values, kind: kind as keyof typeof CHANGE_CLASSES };
}
