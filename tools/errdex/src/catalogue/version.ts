/** A version of a catalogue: `1.4.0`. */
export const VERSION: RegExp = /^\d+\.\d+\.\d+$/;

/**
 * Compares two versions by their numbers: negative when `a` is the earlier. What follows a `-` is
 * left out of account.
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
