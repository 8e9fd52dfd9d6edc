import { isDeepStrictEqual } from "node:util";

/**
 * Where two values of JSON first differ, and how; null when they are equal. The order of an object's fields does not
 * count.
 */
export function difference(expected: unknown, actual: unknown, path = ""): string | null {
  if (isDeepStrictEqual(expected, actual)) return null;
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const of = (value: Record<string, unknown>): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
      const found = difference(of(expected), of(actual), `${path}/${key}`);
      if (found !== null) return found;
    }
  }
  const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 400);
  return `${path}: ${shown(expected)} was expected, and is ${shown(actual)}`;
}
