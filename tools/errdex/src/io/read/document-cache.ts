import { resolve } from "node:path";
import type { SourceDocument } from "../../diagnostics/document.ts";
import type { Loaded } from "./load-document.ts";
import { noteSeen, type Stamp, stampOf } from "./trace.ts";

/**
 * Keeps the documents that were read, where several runs are in one process. A file is read again only when it has
 * changed, and a document that is the same object as before lets others keep what they have computed from it.
 */
export class DocumentCache {
  readonly #known = new Map<string, { readonly stamp: Stamp; readonly loaded: Loaded<SourceDocument> }>();

  /**
   * Reads a document, or gives it as it was read before.
   *
   * @param read reads it.
   */
  get(file: string, read: () => Loaded<SourceDocument>): Loaded<SourceDocument> {
    // The stamp is from before the reading, so a change in the meantime is seen the next time.
    const stamp = stampOf(file);
    const key = resolve(file);
    const known = this.#known.get(key);
    if (known !== undefined && stamp !== null && isSame(known.stamp, stamp)) {
      noteSeen(file);
      return known.loaded;
    }
    const loaded = read();
    if (stamp !== null) this.#known.set(key, { stamp, loaded });
    return loaded;
  }
}

function isSame(one: Stamp, other: Stamp): boolean {
  return (
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs &&
    one.ino === other.ino &&
    one.isFolder === other.isFolder
  );
}
