import type { Code } from "./catalogue.ts";
import type { Allowance, Lock } from "./lock.ts";

/** The kind of change that an allowance turns into mere wording: message and description both changed. */
export const REWORDED_RULE = "meaning-changed";

/** What may be allowed: the rules about released entries, and that new words mean the same error. */
export const ALLOWABLE: readonly string[] = ["released-code", "released-name", "retired-code", REWORDED_RULE];

/**
 * The codes that a departure from a rule is allowed for. What was allowed of an earlier version has
 * been released since, and says nothing of this one.
 */
export function allowedCodes(lock: Lock | null, rule: string): Set<Code> {
  const allowances = lock?.allowed.filter((allowance) => allowance.rule === rule && allowance.version === lock.version);
  return new Set(allowances?.map(({ code }) => code));
}

/** The lock with an allowance more; one for the same rule and code is replaced. */
export function addAllowance(lock: Lock, allowance: Allowance): Lock {
  const { rule, code, version } = allowance;
  const others = lock.allowed.filter(
    (other) => other.rule !== rule || other.code !== code || other.version !== version,
  );
  return { ...lock, allowed: [...others, allowance] };
}
