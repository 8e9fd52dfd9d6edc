import type { Code, StalePolicy, VocabularyField } from "./catalogue.ts";
import type { Envelope } from "./envelope/envelope.ts";

// The types of a lock file. spec/schema/lock.schema.json explains each field.

/**
 * The version of the lock's format that errdex writes. It reads format 1 as well, which does not tell of the
 * vocabulary and of variants.
 */
export const LOCK_FORMAT = 2;

/** The fields that programs act on, by the last part of each path. Only fields that the entry states. */
export type LockedGuidance = Readonly<Record<string, string | number>>;

/** A value of the vocabulary as it was released. */
export interface LockedValue {
  readonly field: VocabularyField;
  readonly id: string;
  /** A hash of its title and meaning, if the catalogue states them. */
  readonly text?: string;
  /** What programs do by it. */
  readonly acts?: string;
  /** Whether packages have a function that asks for it. */
  readonly question?: boolean;
}

/** A variant as it was released. */
export interface LockedVariant {
  readonly id: string;
  /** A hash of each message, as messages are compared. */
  readonly messages: readonly string[];
  /** A hash of its description and resolution. */
  readonly text: string;
  /** The words of its first message and of its description. */
  readonly words: { readonly message: string; readonly description: string };
  readonly guidance?: LockedGuidance;
}

/** An entry as it was released. Its texts are stored as hashes. */
export interface LockedEntry {
  readonly code: Code;
  readonly name: string;
  readonly documented: boolean;
  readonly category: string;
  readonly aliases?: readonly string[];
  readonly args?: readonly { readonly name: string; readonly type: string }[];
  readonly message: string;
  readonly description: string;
  readonly resolution?: string;
  readonly guidance?: LockedGuidance;
  readonly details: string;
  readonly variants?: readonly LockedVariant[];
  /** The words of the message and of the description, to find out later whether the code means another error. */
  readonly words?: { readonly message: string; readonly description: string };
  /** If the meaning has changed: the hashes of the texts that were released since. */
  readonly meaning?: readonly string[];
  /** The texts that had no translation: `de.resolution`. */
  readonly untranslated?: readonly string[];
  readonly deprecated?: string;
  readonly retired?: string;
  /**
   * The first version without the entry, if an allowance permitted its removal. It stays in the lock so that the
   * code is not reused.
   */
  readonly removed?: string;
  /** The code that has its name now. An allowance permitted that, or the code was renumbered. */
  readonly takenBy?: Code;
  readonly renamed?: readonly { readonly from: string; readonly in: string }[];
}

/** A change that a release brought, and that a migration guide does not find elsewhere. */
export interface LockedChange {
  /** The version. */
  readonly in: string;
  readonly kind: string;
  readonly code?: Code;
  readonly name?: string;
  readonly subject?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A permitted departure from a rule about released entries, with its reason. */
export interface Allowance {
  readonly rule: string;
  readonly code: Code;
  readonly reason: string;
  /** The last released version when the departure was allowed. */
  readonly version: string;
}

/** What has been released of a catalogue. */
export interface Lock {
  readonly $schema?: string;
  readonly format: 1 | typeof LOCK_FORMAT;
  readonly catalogue: string;
  readonly package: string;
  readonly version: string;
  readonly about: string;
  readonly envelope?: string;
  /** The envelope itself. */
  readonly decoding?: Envelope;
  /** The tag of the catalogue's own language. */
  readonly language?: string;
  /** The values that entries may have. A lock of format 1 tells neither of them nor of variants. */
  readonly vocabulary?: readonly LockedValue[];
  /** What is shown for stale translations. */
  readonly stale?: StalePolicy;
  readonly categories: readonly string[];
  /** One hash of all texts of each language, by tag. */
  readonly locales: Readonly<Record<string, string>>;
  readonly errors: readonly LockedEntry[];
  readonly allowed: readonly Allowance[];
  /** The largest share of its texts that each language had in a release, in percent. */
  readonly complete?: Readonly<Record<string, number>>;
  /** A hash of all of it, but for `allowed`. */
  readonly seal?: string;
  /** What the releases brought, the oldest first. */
  readonly changes?: readonly LockedChange[];
}
