/** A file's content: a string for text, bytes otherwise. */
export type Content = string | Uint8Array;

/** A content as the bytes of its file: text is UTF-8. */
export function toBytes(content: Content): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}

let scratch = Buffer.alloc(0);

/**
 * A content as the bytes of its file, in memory that the next call uses again. A new copy of each file would fill the
 * memory faster than it is cleared.
 *
 * @returns the bytes, which are right until the next call.
 */
export function toSharedBytes(content: Content): Uint8Array {
  if (typeof content !== "string") return content;
  const length = Buffer.byteLength(content);
  if (scratch.length < length) scratch = Buffer.allocUnsafeSlow(Math.max(length, 2 * scratch.length));
  scratch.write(content, 0, "utf8");
  return scratch.subarray(0, length);
}

/** Whether two contents are equal. Null stands for a missing file. */
export function isSame(a: Content | null, b: Content | null): boolean {
  if (a === null || b === null || (typeof a === "string" && typeof b === "string")) return a === b;
  return Buffer.compare(toBytes(a), toBytes(b)) === 0;
}
