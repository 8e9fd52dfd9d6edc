export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values of JSON are equal, the order of keys included. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return keys.length === others.length && keys.every((key, index) => key === others[index] && equal(a[key], b[key]));
}

/**
 * Finds for each item of a new list the one of the old list that it was: the same code or id, or
 * else the same value. Items keep their order; what moved counts as new.
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
