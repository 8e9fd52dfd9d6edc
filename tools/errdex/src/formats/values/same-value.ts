/** Whether a JSON value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a JSON value is an object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two JSON values are equal, including the order of keys. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return keys.length === others.length && keys.every((key, index) => key === others[index] && equal(a[key], b[key]));
}

/**
 * Matches each item of a new list to the same item of the old list: equal code or id, or else equal value. A
 * matched item keeps its relative order; a moved item counts as new.
 *
 * @returns for each new item, the index of the old one; null when it is new.
 */
export function alignItems(before: readonly unknown[], after: readonly unknown[]): (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [index, item] of before.entries()) {
    const key = keyOf(item);
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  let last = -1;
  return after.map((item) => {
    const found = places.get(keyOf(item));
    let place = found?.shift();
    while (place !== undefined && place <= last) place = found?.shift();
    if (place === undefined) return null;
    last = place;
    return place;
  });
}

function keyOf(item: unknown): string {
  if (isRecord(item) && (item.code ?? item.id) !== undefined) return `id ${JSON.stringify(item.code ?? item.id)}`;
  return JSON.stringify(item);
}
