/** What a file holds: text, or bytes where it is no text. */
export type Content = string | Uint8Array;

/** Whether two files hold the same; null is a file that is not there. */
export function isSame(a: Content | null, b: Content | null): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return a === b;
}
