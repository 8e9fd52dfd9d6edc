import type { Code } from "../load/catalogue.ts";

/** Those who consume a package, each by other things of it. */
export const CONSUMERS = ["source", "wire", "text", "keys"] as const;
/**
 * `source`: programs that name constants. `wire`: programs that decide by codes. `text`: people who
 * read. `keys`: programs that look messages up and fill placeholders in.
 */
export type Consumer = (typeof CONSUMERS)[number];

/** How far a version number moves, from the least to the most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** One difference between two versions of a catalogue. */
export interface Change {
  /** The kind, a key of `CHANGE_CLASSES`. */
  readonly kind: string;
  /** The code that it is about; null when it is about the catalogue. */
  readonly code: Code | null;
  /** The entry's name in the newer version, or in the older where it is gone; null when it is about the catalogue. */
  readonly name: string | null;
  /** What of it has changed, such as `description`, `de` or a category's id; null where the kind says it all. */
  readonly subject: string | null;
  /** As it was and as it is; null where there was or is nothing, or only a hash is known. */
  readonly before: string | null;
  readonly after: string | null;
}
