/** The form of a catalogue's version: `1.4.0`. */
export const VERSION: RegExp = /^\d+\.\d+\.\d+$/;

/**
 * Compares two versions by their numbers. Pre-release parts (after `-`) are ignored.
 *
 * @returns a negative number when `a` is earlier, a positive one when it is later, 0 when they are equal.
 */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string): number[] => (version.split("-")[0] ?? "").split(".").map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [index, number] of left.entries()) {
    const other = right[index] ?? 0;
    if (number !== other) return number - other;
  }
  return 0;
}
