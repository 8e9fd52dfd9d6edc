import type { Code } from "../catalogue/catalogue.ts";
import type { LockedGuidance } from "../catalogue/lock.ts";

/** A text in one version. The text is null when it comes from a lock, which has only the hash. */
export interface SnapshotText {
  readonly hash: string;
  readonly text: string | null;
}

/** One entry in one version: everything that is compared. */
export interface SnapshotEntry {
  readonly code: Code;
  readonly name: string;
  readonly documented: boolean;
  readonly category: string;
  readonly aliases: readonly string[];
  readonly args: readonly { readonly name: string; readonly type: string }[];
  readonly message: SnapshotText;
  readonly description: SnapshotText;
  readonly resolution: SnapshotText | null;
  readonly guidance: LockedGuidance;
  /** A hash of every other published field: causes, notes, reasons, references. */
  readonly details: string;
  readonly deprecated: {
    readonly since: string;
    readonly reason: string | null;
    readonly replacedBy: Code | null;
  } | null;
  readonly retired: { readonly since: string } | null;
}

/** One published version of a catalogue, from its files or from a lock. */
export interface Snapshot {
  /** Its name in reports: a path, `git:v1.0.0`, or the lock's version. */
  readonly label: string;
  readonly catalogue: string;
  readonly package: string;
  /** The released version; null when it is unknown. */
  readonly version: string | null;
  /** A hash of the catalogue's description, sources and categories. */
  readonly about: string;
  /** A hash of the envelope; null when there is none. */
  readonly envelope: string | null;
  readonly categories: readonly string[];
  /** A hash of each language's texts, by tag. */
  readonly locales: ReadonlyMap<string, string>;
  /** Sorted as in packages: integers by value, then strings. Documented and observed entries together. */
  readonly entries: readonly SnapshotEntry[];
  /** The codes for which the maintainers say that a new message and description mean the same error. */
  readonly reworded: ReadonlySet<Code>;
}
