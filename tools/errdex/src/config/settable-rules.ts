import { describeRule, LINT_RULE_IDS, type LintRuleId, lintSeverity } from "../diagnostics/registry/index.ts";

/** Rules that report errors, although they protect nobody. */
const HARMLESS: readonly LintRuleId[] = ["text-quality"];

/** The rules that can be switched off or get another severity: all but the structural ones. */
export const SETTABLE: readonly LintRuleId[] = LINT_RULE_IDS.filter((id) => describeRule(id).structural === undefined);

/**
 * Whether a setting of the rule has to state a reason. An error protects readers of the catalogue or users of the
 * packages. Maintainers may know better in a case of their own, but then they say why.
 *
 * @param id the id of a rule that can be set.
 */
export function needsReason(id: LintRuleId): boolean {
  return lintSeverity(id) === "error" && !HARMLESS.includes(id);
}

/** Why a structural rule cannot be set or suppressed, as a clause: what relies on it. */
export function whyStructural(id: LintRuleId): string {
  const { structural = "" } = describeRule(id);
  return structural;
}
