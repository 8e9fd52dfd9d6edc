import { allEntries } from "../catalogue/entries.ts";
import type { Finding, SourceDocument } from "../diagnostics/document.ts";
import { lintSeverity, type RuleId } from "../diagnostics/registry/index.ts";
import { RULES } from "./rules/index.ts";
import { staleTranslation } from "./rules/stale-translation.ts";
import { type LintInput, problem } from "./shared/rule.ts";

/** The rule id of findings about suppressions that have no effect. */
export const SUPPRESSION_RULE = "suppression" satisfies RuleId;

/** Whether an entry can suppress the findings of a rule. */
export function isSuppressible(id: RuleId): boolean {
  return SUPPRESSIBLE.includes(id);
}

/**
 * Rules with warnings about entries. stale-translation is not one of them: you fix it in the locale file, not in
 * the entry.
 */
const SUPPRESSIBLE: readonly string[] = RULES.filter(
  ({ id }) => lintSeverity(id) === "warning" && id !== staleTranslation.id,
).map(({ id }) => id);

/**
 * Runs every rule on a catalogue that fits its schema.
 *
 * A warning about an entry is dropped when the entry suppresses it. A suppression is a finding itself when it
 * matches nothing, or names a rule that cannot be suppressed. A rule that the project has switched off does not run, and
 * its suppressions count as needed.
 *
 * @returns the findings, not sorted.
 */
export function lint(input: LintInput): Finding[] {
  const suppressions = new Map<SourceDocument, readonly Map<string, boolean>[]>();
  for (const placed of [input.source.catalogue, input.source.observed]) {
    if (placed === null) continue;
    const { errors } = placed.value;
    suppressions.set(
      placed.document,
      errors.map(({ suppress = [] }) => new Map(suppress.map(({ rule }) => [rule, false]))),
    );
  }
  const findings: Finding[] = [];
  const { rules = {} } = input;
  for (const rule of RULES) {
    const severity = rules[rule.id] ?? lintSeverity(rule.id);
    if (severity === "off") continue;
    for (const found of rule.check(input)) {
      const [list, index] = found.path;
      const entry = list === "errors" ? suppressions.get(found.document)?.[Number(index)] : undefined;
      if (SUPPRESSIBLE.includes(rule.id) && entry?.has(rule.id)) entry.set(rule.id, true);
      else findings.push({ rule: rule.id, severity, ...found });
    }
  }
  return [...findings, ...uselessSuppressions(input, suppressions)];
}

function uselessSuppressions(
  { source, rules = {} }: LintInput,
  used: ReadonlyMap<SourceDocument, readonly Map<string, boolean>[]>,
): Finding[] {
  return [...allEntries(source)].flatMap(({ entry, document, path: at }) =>
    (entry.suppress ?? []).flatMap(({ rule }, position): Finding[] => {
      const path = [...at, "suppress", position, "rule"];
      if (used.get(document)?.[Number(at[1])]?.get(rule) || rules[rule] === "off") return [];
      if (SUPPRESSIBLE.includes(rule)) {
        const found = problem(
          document,
          path,
          `this entry does not violate the rule ${rule}`,
          "Delete the suppression.",
        );
        return [{ rule: SUPPRESSION_RULE, severity: "warning", ...found }];
      }
      const isRule = RULES.some(({ id }) => id === rule);
      const message = isRule ? `the rule ${rule} cannot be suppressed` : `there is no rule ${JSON.stringify(rule)}`;
      const help = `The rules that can be suppressed are ${SUPPRESSIBLE.join(", ")}.`;
      const found = problem(document, path, message, help);
      return [{ rule: SUPPRESSION_RULE, severity: "error", ...found }];
    }),
  );
}
