import type { Code } from "../catalogue/catalogue.ts";
import type { ChangeKind } from "./change-classes.ts";

/** One difference between two versions of a catalogue. */
export interface Change {
  readonly kind: ChangeKind;
  /** The code that it is about; null when it is about the catalogue. */
  readonly code: Code | null;
  /** The entry's name in the newer version, or in the older where it is gone; null when it is about the catalogue. */
  readonly name: string | null;
  /** What of it has changed, such as `resolution`, `de` or a category's id; null where the kind says it all. */
  readonly subject: string | null;
  /** As it was and as it is; null where there was or is nothing, or only a hash is known. */
  readonly before: string | null;
  readonly after: string | null;
}
