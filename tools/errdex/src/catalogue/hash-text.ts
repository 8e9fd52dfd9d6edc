import { createHash } from "node:crypto";

/**
 * Hashes a source text. A translation stores the hash, so that it can be found stale when the text changes.
 *
 * @returns the first 12 hex digits of the SHA-256 of the text as UTF-8. 48 bits are enough, because a text is
 *   only compared with its own earlier version.
 */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}
