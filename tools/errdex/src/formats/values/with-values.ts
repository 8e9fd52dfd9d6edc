import type { Path } from "../../diagnostics/document.ts";

/** The value at the end of a path; undefined when the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/**
 * Copies a value and replaces the values at some paths.
 *
 * @throws TypeError when a path leads nowhere.
 */
export function withValues(value: unknown, changes: readonly (readonly [path: Path, value: unknown])[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const [path, changed] of changes) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent !== "object" || parent === null || key === undefined) {
      throw new TypeError(`There is nothing at ${path.join(".")}.`);
    }
    (parent as Record<string | number, unknown>)[key] = changed;
  }
  return copy;
}
