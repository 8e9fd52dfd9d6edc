import type { Code, PreviousTexts, StalePolicy } from "../catalogue/catalogue.ts";
import type { Envelope } from "../catalogue/envelope/envelope.ts";
import type { LockedGuidance, LockedValue, LockedVariant } from "../catalogue/lock.ts";
import type { MeantWords } from "../messages/meaning.ts";
import type { Untranslated } from "./untranslated.ts";

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
  /** The words of message and description; null when they are from a lock of an earlier errdex. */
  readonly words: MeantWords | null;
  /** Earlier texts, as an import keeps them. */
  readonly previous: readonly PreviousTexts[];
  /** The hashes of the texts that were released since the code means what it means; null when it never changed. */
  readonly meaning: readonly string[] | null;
  /** The texts that have no translation; null when a lock of an earlier errdex does not tell. */
  readonly untranslated: readonly Untranslated[] | null;
  readonly guidance: LockedGuidance;
  /** A hash of every other published field: causes, notes, reasons, references. */
  readonly details: string;
  /** Null when a lock of format 1 does not tell. */
  readonly variants: readonly LockedVariant[] | null;
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
  /** The tag of the catalogue's own language; null when a lock of an earlier errdex does not tell. */
  readonly language: string | null;
  /** The largest share of its texts that each language had so far, in percent; null when a lock does not tell. */
  readonly complete: ReadonlyMap<string, number> | null;
  /** What is shown for stale translations; null when a lock of an earlier errdex does not tell. */
  readonly stale: StalePolicy | null;
  /** A hash of the catalogue's description, sources and categories. */
  readonly about: string;
  /** A hash of the envelope, and the envelope if it is known; null when there is none. */
  readonly envelope: { readonly hash: string; readonly rules: Envelope | null } | null;
  readonly categories: readonly string[];
  /** The values that entries may have; null when a lock of format 1 does not tell. */
  readonly vocabulary: readonly LockedValue[] | null;
  /** A hash of each language's texts, by tag. */
  readonly locales: ReadonlyMap<string, string>;
  /** Sorted as in packages: integers by value, then strings. Documented and observed entries together. */
  readonly entries: readonly SnapshotEntry[];
  /** The codes for which the maintainers say that a new message and description mean the same error. */
  readonly reworded: ReadonlySet<Code>;
}
