import type { Code } from "./catalogue.ts";
import type { Allowance, Lock } from "./lock.ts";

/** The id of the allowance for an entry whose message and description both changed but whose meaning did not. */
export const REWORDED_RULE = "meaning-changed";

/** The ids that an allowance may have: three rules about released entries, and {@link REWORDED_RULE}. */
export const ALLOWABLE: readonly string[] = ["released-code", "released-name", "retired-code", REWORDED_RULE];

/**
 * The codes for which a departure from a rule is allowed. Only allowances that name the version in the lock
 * count: an older one belongs to changes that have been released since.
 *
 * @param rule an id from {@link ALLOWABLE}.
 */
export function allowedCodes(lock: Lock | null, rule: string): Set<Code> {
  const allowances = lock?.allowed.filter((allowance) => allowance.rule === rule && allowance.version === lock.version);
  return new Set(allowances?.map(({ code }) => code));
}

/** Returns the lock with one more allowance. It replaces an earlier one for the same rule, code and version. */
export function addAllowance(lock: Lock, allowance: Allowance): Lock {
  const { rule, code, version } = allowance;
  const others = lock.allowed.filter(
    (other) => other.rule !== rule || other.code !== code || other.version !== version,
  );
  return { ...lock, allowed: [...others, allowance] };
}
