import { type Code, compareCodes, type Entry } from "../../catalogue/catalogue.ts";

/**
 * Inserts new entries by code. If the file is not sorted by code, a new entry goes after the entry of its
 * category with the next lower code. The others keep their position.
 */
export function placeEntries(entries: readonly Entry[], fresh: readonly Entry[]): Entry[] {
  const sorted = [...fresh].sort((a, b) => compareCodes(a.code, b.code));
  if (isSorted(entries)) return merge(entries, sorted);
  const after = new Map<Entry | null, Entry[]>();
  for (const entry of sorted) {
    const before = nearestBefore(entries, entry.category, entry.code) ?? entries.at(-1) ?? null;
    after.set(before, [...(after.get(before) ?? []), entry]);
  }
  return entries.flatMap((entry) => [entry, ...(after.get(entry) ?? [])]);
}

function isSorted(entries: readonly Entry[]): boolean {
  return entries.every(({ code }, index) => {
    const before = entries[index - 1];
    return before === undefined || compareCodes(before.code, code) <= 0;
  });
}

function merge(entries: readonly Entry[], fresh: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let item = fresh[next]; item !== undefined && compareCodes(item.code, entry.code) < 0; item = fresh[next]) {
      merged.push(item);
      next += 1;
    }
    merged.push(entry);
  }
  return [...merged, ...fresh.slice(next)];
}

function nearestBefore(entries: readonly Entry[], category: string, code: Code): Entry | null {
  let nearest: Entry | null = null;
  for (const entry of entries) {
    if (entry.category !== category || compareCodes(entry.code, code) > 0) continue;
    if (nearest === null || compareCodes(nearest.code, entry.code) <= 0) nearest = entry;
  }
  return nearest;
}
