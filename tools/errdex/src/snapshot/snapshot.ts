import type { Code } from "../catalogue/catalogue.ts";
import type { LockedGuidance } from "../catalogue/lock.ts";

/** A text as it stood in a version; the lock remembers only its hash. */
export interface SnapshotText {
  readonly hash: string;
  readonly text: string | null;
}

/** What a version says of one code: everything that a difference is made from. */
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
  /** A hash of everything else that is shown of it: causes, notes, reasons, references. */
  readonly details: string;
  readonly deprecated: {
    readonly since: string;
    readonly reason: string | null;
    readonly replacedBy: Code | null;
  } | null;
  readonly retired: { readonly since: string } | null;
}

/** One version of a catalogue, as its consumers have it: from its files, or from the release lock. */
export interface Snapshot {
  /** What it is called in reports: a path, `git:v1.0.0`, or the lock's version. */
  readonly label: string;
  readonly catalogue: string;
  readonly package: string;
  /** The released version, where it is known. */
  readonly version: string | null;
  /** A hash of what it says of itself, its sources and its categories. */
  readonly about: string;
  /** A hash of the envelope; null when there is none. */
  readonly envelope: string | null;
  readonly categories: readonly string[];
  /** A hash of each language's texts, by tag. */
  readonly locales: ReadonlyMap<string, string>;
  /** Sorted as the packages are: integers by value, then strings. Documented and observed ones together. */
  readonly entries: readonly SnapshotEntry[];
  /** The codes whose message and description are, by the keepers' word, new words for the same error. */
  readonly reworded: ReadonlySet<Code>;
}
