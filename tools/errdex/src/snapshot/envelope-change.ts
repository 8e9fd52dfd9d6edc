import { isDeepStrictEqual } from "node:util";

/**
 * Whether an envelope still decodes all that an earlier one decoded, and in the same way: every rule and every field's
 * name is still there, in the same order. What was only added does no harm.
 */
export function stillDecodes(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && keepsMembers(before, after);
  if (typeof before !== "object" || before === null) return isDeepStrictEqual(before, after);
  if (typeof after !== "object" || after === null || Array.isArray(after)) return false;
  const today = after as Readonly<Record<string, unknown>>;
  return Object.entries(before).every(
    ([name, value]) => name.startsWith("x-") || (Object.hasOwn(today, name) && stillDecodes(value, today[name])),
  );
}

/** Whether a list still has each member of an earlier one, in the same order. The first that applies decides. */
function keepsMembers(before: readonly unknown[], after: readonly unknown[]): boolean {
  let next = 0;
  for (const member of after) {
    if (next < before.length && stillDecodes(before[next], member)) next += 1;
  }
  return next === before.length;
}
