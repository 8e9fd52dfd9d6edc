import { isDeepStrictEqual } from "node:util";
import type { Envelope } from "../catalogue/envelope/envelope.ts";

/** Members that change the reading of every response when they appear: which errors there are, and what a code is. */
const DECISIVE = ["errors", "transform"];

/**
 * Whether an envelope still decodes all that an earlier one decoded, and in the same way: every rule and every place
 * is still there, in the same order. What was only added does no harm, except where the errors are found in another
 * place, or a code is made in another way.
 *
 * @param before the earlier envelope, without a preset: its members are filled in.
 * @param after the envelope of today, in the same form.
 */
export function stillDecodes(before: Envelope, after: Envelope): boolean {
  return keeps(before, after);
}

function keeps(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && keepsMembers(before, after);
  if (typeof before !== "object" || before === null) return isDeepStrictEqual(before, after);
  if (typeof after !== "object" || after === null || Array.isArray(after)) return false;
  const [old, today] = [before, after] as Readonly<Record<string, unknown>>[];
  if (DECISIVE.some((name) => !isDeepStrictEqual(old?.[name] ?? [], today?.[name] ?? []))) return false;
  return Object.entries(before).every(
    ([name, value]) => name.startsWith("x-") || (Object.hasOwn(after, name) && keeps(value, today?.[name])),
  );
}

/** Whether a list still has each member of an earlier one, in the same order. The first that applies decides. */
function keepsMembers(before: readonly unknown[], after: readonly unknown[]): boolean {
  let next = 0;
  for (const member of after) {
    if (next < before.length && keeps(before[next], member)) next += 1;
  }
  return next === before.length;
}
