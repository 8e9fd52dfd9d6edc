import type { Code } from "./catalogue.ts";

// The shape of spec/schema/lock.schema.json, which says what each field means.

/** The version of the lock's format that is written and read. */
export const LOCK_FORMAT = 1;

/** What programs decide by, by the last part of each field's path; only what an entry states. */
export type LockedGuidance = Readonly<Record<string, string | number>>;

/** An entry as it was released. Texts are hashes. */
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
  /** The version that no longer has it, which an allowance permitted. It stays here so that the code is not used again. */
  readonly removed?: string;
  readonly renamed?: readonly { readonly from: string; readonly in: string }[];
}

/** A departure from the rules about released entries, and why it was made. */
export interface Allowance {
  readonly rule: string;
  readonly code: Code;
  readonly reason: string;
  /** The released version that it departs from. */
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
  /** A hash of all texts, by language. */
  readonly locales: Readonly<Record<string, string>>;
  readonly errors: readonly LockedEntry[];
  readonly allowed: readonly Allowance[];
}
