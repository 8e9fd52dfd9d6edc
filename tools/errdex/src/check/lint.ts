import { allEntries } from "../catalogue/entries.ts";
import { SETTABLE, whyStructural } from "../config/settable-rules.ts";
import type { Finding, SourceDocument } from "../diagnostics/document.ts";
import { isLintRule, lintSeverity, type RuleId } from "../diagnostics/registry/index.ts";
import { RULES } from "./rules/index.ts";
import { staleTranslation } from "./rules/stale-translation.ts";
import { checkTexts } from "./shared/check-texts.ts";
import { type LintInput, type Problem, problem } from "./shared/rule.ts";

/** The rule id of findings about suppressions that have no effect. */
export const SUPPRESSION_RULE = "suppression" satisfies RuleId;

/** Whether an entry can suppress the findings of a rule. */
export function isSuppressible(id: RuleId): boolean {
  return SUPPRESSIBLE.includes(id);
}

/**
 * The rules that an entry can suppress: those that a config can set. stale-translation is not one of them: you fix it in
 * the locale file, not in the entry.
 */
const SUPPRESSIBLE: readonly string[] = SETTABLE.filter((id) => id !== staleTranslation.id);

/**
 * Runs every rule on a catalogue that fits its schema.
 *
 * A finding about an entry is dropped, or becomes a warning, when the entry suppresses it. A suppression is a finding itself when it
 * matches nothing, or names a rule that cannot be suppressed. A rule that the project has switched off does not run, and
 * its suppressions count as needed.
 *
 * @returns the findings, not sorted.
 */
export function lint(input: LintInput): Finding[] {
  const suppressions = listSuppressions(input);
  const findings: Finding[] = [];
  const { rules = {} } = input;
  const inTexts = checkTexts(input, RULES);
  for (const rule of RULES) {
    const { id } = rule;
    const severity = rules[id] ?? lintSeverity(id);
    if (severity === "off") continue;
    const add = (found: Problem): void => {
      const suppression = SUPPRESSIBLE.includes(id) ? suppressionOf(input, suppressions, found)?.get(id) : undefined;
      if (suppression === undefined) findings.push({ rule: id, severity, ...found });
      else {
        suppression.isUsed = true;
        if (suppression.severity === "warning") findings.push({ rule: id, severity: "warning", ...found });
      }
    };
    for (const found of rule.check?.(input) ?? []) add(found);
    for (const found of inTexts.get(rule) ?? []) add(found);
  }
  return [...findings, ...uselessSuppressions(input, suppressions)];
}

/** A rule that an entry suppresses, and whether that had an effect. */
interface Suppression {
  readonly severity: "off" | "warning";
  isUsed: boolean;
}

/** The rules that each entry suppresses, by document and the entry's index. */
type Suppressions = ReadonlyMap<SourceDocument, ReadonlyMap<number, Map<string, Suppression>>>;

/** What the entry of a finding suppresses. A finding about a translation is of the entry that it translates. */
function suppressionOf(
  { source }: LintInput,
  suppressions: Suppressions,
  { document, path: [list, key] }: Problem,
): Map<string, Suppression> | undefined {
  if (list !== "errors") return undefined;
  const own = suppressions.get(document);
  if (own !== undefined) return own.get(Number(key));
  if (!source.locales.some((locale) => locale.document === document)) return undefined;
  const index = source.catalogue.value.errors.findIndex(({ code }) => String(code) === String(key));
  return suppressions.get(source.catalogue.document)?.get(index);
}

function listSuppressions({ source: { catalogue, observed } }: LintInput): Suppressions {
  const suppressions = new Map<SourceDocument, Map<number, Map<string, Suppression>>>();
  for (const { document, value } of observed === null ? [catalogue] : [catalogue, observed]) {
    const inDocument = new Map<number, Map<string, Suppression>>();
    for (const [index, { suppress }] of value.errors.entries()) {
      if (suppress === undefined) continue;
      const own = suppress.map(({ rule, severity = "off" }) => [rule, { severity, isUsed: false }] as const);
      inDocument.set(index, new Map(own));
    }
    suppressions.set(document, inDocument);
  }
  return suppressions;
}

function uselessSuppressions({ source, rules = {} }: LintInput, used: Suppressions): Finding[] {
  return allEntries(source).flatMap(({ entry, document, path: at }) =>
    (entry.suppress ?? []).flatMap(({ rule }, position): Finding[] => {
      const path = [...at, "suppress", position, "rule"];
      if (used.get(document)?.get(Number(at[1]))?.get(rule)?.isUsed || rules[rule] === "off") return [];
      if (SUPPRESSIBLE.includes(rule)) {
        const found = problem(
          document,
          path,
          `this entry does not violate the rule ${rule}`,
          "Delete the suppression.",
        );
        return [{ rule: SUPPRESSION_RULE, severity: "warning", ...found }];
      }
      return [{ rule: SUPPRESSION_RULE, severity: "error", ...problem(document, path, ...whyNotSuppressible(rule)) }];
    }),
  );
}

/** What is wrong with the suppression of a rule that no entry can suppress, and how to fix it. */
function whyNotSuppressible(rule: string): readonly [message: string, help: string] {
  const known = `The rules that can be suppressed are ${SUPPRESSIBLE.join(", ")}.`;
  if (!isLintRule(rule)) return [`there is no rule ${JSON.stringify(rule)}`, known];
  if (rule === staleTranslation.id) return [`the rule ${rule} cannot be suppressed`, known];
  const message = `the rule ${rule} cannot be suppressed: it is structural`;
  return [message, `Delete the suppression, and fix what the rule finds. ${whyStructural(rule)}`];
}
