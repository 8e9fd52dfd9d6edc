import { LINT_RULE_IDS, type LintRuleId, lintSeverity } from "../diagnostics/registry/index.ts";

/** Rules that report errors, although nothing that is generated breaks by what they report. */
const HARMLESS: readonly LintRuleId[] = ["text-quality"];

/**
 * Rules that protect users of the packages. Maintainers may know better in a case of their own, but then they say why.
 */
const WITH_REASON: readonly LintRuleId[] = [
  ...(["lifecycle-order", "name-collision", "plural-category", "released-code", "released-name"] as const),
  ...(["reserved-name", "retired-code"] as const),
];

/**
 * The rules that can be switched off or get another severity. The others protect what is generated: without name-form,
 * for example, a name could become code.
 */
export const SETTABLE: readonly LintRuleId[] = LINT_RULE_IDS.filter(
  (id) => lintSeverity(id) === "warning" || HARMLESS.includes(id) || WITH_REASON.includes(id),
);

/** Whether a setting of the rule has to state a reason. */
export function needsReason(id: string): boolean {
  return (WITH_REASON as readonly string[]).includes(id);
}
