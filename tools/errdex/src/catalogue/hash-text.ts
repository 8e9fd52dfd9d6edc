import { createHash } from "node:crypto";

/**
 * The hash by which a translation remembers the source text that it was made from: the first 12 hex
 * digits of the SHA-256 of the text as UTF-8. 48 bits: it compares one text with its own earlier self.
 */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}
