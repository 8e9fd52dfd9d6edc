import type { Code } from "../catalogue/catalogue.ts";
import type { ChangeKind } from "./change-classes.ts";

/** One difference between two versions of a catalogue. */
export interface Change {
  readonly kind: ChangeKind;
  /** The code that changed; null for a change of the catalogue itself. */
  readonly code: Code | null;
  /**
   * The entry's name in the newer version, or in the older one when the entry is gone; null for a change of
   * the catalogue itself.
   */
  readonly name: string | null;
  /** The part that changed, such as `resolution`, `de` or a category's id; null when the kind says enough. */
  readonly subject: string | null;
  /** The old and the new value; null when there is none, or when only its hash is known. */
  readonly before: string | null;
  readonly after: string | null;
}
