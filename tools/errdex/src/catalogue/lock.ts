import type { Code } from "./catalogue.ts";

// The types of a lock file. spec/schema/lock.schema.json explains each field.

/** The version of the lock's format that errdex reads and writes. */
export const LOCK_FORMAT = 1;

/** The fields that programs act on, by the last part of each path. Only fields that the entry states. */
export type LockedGuidance = Readonly<Record<string, string | number>>;

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
  readonly deprecated?: string;
  readonly retired?: string;
  /**
   * The first version without the entry, if an allowance permitted its removal. It stays in the lock so that the
   * code is not reused.
   */
  readonly removed?: string;
  readonly renamed?: readonly { readonly from: string; readonly in: string }[];
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
  readonly format: typeof LOCK_FORMAT;
  readonly catalogue: string;
  readonly package: string;
  readonly version: string;
  readonly about: string;
  readonly envelope?: string;
  readonly categories: readonly string[];
  /** One hash of all texts of each language, by tag. */
  readonly locales: Readonly<Record<string, string>>;
  readonly errors: readonly LockedEntry[];
  readonly allowed: readonly Allowance[];
}
