/** A file's content: a string for text, bytes otherwise. */
export type Content = string | Uint8Array;

/** A content as the bytes of its file: text is UTF-8. */
export function toBytes(content: Content): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}

/** Whether two contents are equal. Null stands for a missing file. */
export function isSame(a: Content | null, b: Content | null): boolean {
  if (a === null || b === null || (typeof a === "string" && typeof b === "string")) return a === b;
  return Buffer.compare(toBytes(a), toBytes(b)) === 0;
}
