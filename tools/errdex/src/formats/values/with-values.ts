import type { Path } from "../../diagnostics/document.ts";

/** The part of a value that a path leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/**
 * A copy of a value with other values at some places.
 *
 * @throws TypeError when a path leads into nothing.
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
