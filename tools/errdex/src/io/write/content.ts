/** A file's content: a string for text, bytes otherwise. */
export type Content = string | Uint8Array;

/** Whether two contents are equal. Null stands for a missing file. */
export function isSame(a: Content | null, b: Content | null): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return a === b;
}
