import { CONFIG_RULES } from "./config.ts";
import { ENTRY_RULES, SUPPRESSION_RULES } from "./entries.ts";
import { ENVELOPE_RULES } from "./envelopes.ts";
import { IMPORT_RULES } from "./importing.ts";
import { NAME_RULES } from "./names.ts";
import { OUTPUT_RULES } from "./outputs.ts";
import { READING_RULES } from "./reading.ts";
import { RELEASE_RULES } from "./releases.ts";
import type { RuleDescription } from "./rule-description.ts";
import { TARGET_RULES } from "./targets.ts";
import { TEXT_RULES } from "./texts.ts";
import { TRANSLATION_RULES } from "./translations.ts";
import { TRANSLATOR_RULES } from "./translators.ts";

const LINT_RULES = {
  ...ENTRY_RULES,
  ...ENVELOPE_RULES,
  ...NAME_RULES,
  ...TEXT_RULES,
  ...RELEASE_RULES,
  ...TRANSLATION_RULES,
};

/** The id of a rule in `check/rules`. */
export type LintRuleId = keyof typeof LINT_RULES;

const SUBJECTS = [
  ["Reading files", READING_RULES],
  ["Codes, categories and sources", ENTRY_RULES],
  ["The envelope", ENVELOPE_RULES],
  ["Names", NAME_RULES],
  ["Texts", TEXT_RULES],
  ["Life cycle and releases", RELEASE_RULES],
  ["Translations", TRANSLATION_RULES],
  ["Suppressions", SUPPRESSION_RULES],
  ["The config of a project", CONFIG_RULES],
  ["Targets and templates", TARGET_RULES],
  ["Generated files", OUTPUT_RULES],
  ["Files for translators", TRANSLATOR_RULES],
  ["Documents to import", IMPORT_RULES],
] as const;

type KeysOfEach<T> = T extends unknown ? keyof T : never;

/** The id of a finding. It must be described in this folder, otherwise the code does not compile. */
export type RuleId = KeysOfEach<(typeof SUBJECTS)[number][1]>;

/** Every id by subject, in the order of the documentation. */
export const RULE_SUBJECTS: readonly { readonly title: string; readonly ids: readonly RuleId[] }[] = SUBJECTS.map(
  ([title, rules]) => ({ title, ids: Object.keys(rules) as RuleId[] }),
);

/** Every id, in code-unit order. */
export const RULE_IDS: readonly RuleId[] = RULE_SUBJECTS.flatMap(({ ids }) => ids).sort();

const DESCRIPTIONS = Object.fromEntries(SUBJECTS.flatMap(([, rules]) => Object.entries(rules))) as Readonly<
  Record<RuleId, RuleDescription>
>;

/** The description of an id. */
export function describeRule(id: RuleId): RuleDescription {
  return DESCRIPTIONS[id];
}

/** The id of every rule in `check/rules`, in code-unit order. */
export const LINT_RULE_IDS: readonly LintRuleId[] = (Object.keys(LINT_RULES) as LintRuleId[]).sort();

/** Whether an id is that of a rule in `check/rules`. */
export function isLintRule(id: string): id is LintRuleId {
  return Object.hasOwn(LINT_RULES, id);
}

/** Whether a finding is about the project's config. Then the command was used wrongly, and ends with code 2. */
export function isConfigRule(id: RuleId): boolean {
  return Object.hasOwn(CONFIG_RULES, id);
}

/** The severity of a lint rule's findings. */
export function lintSeverity(id: LintRuleId): (typeof LINT_RULES)[LintRuleId]["severity"] {
  return LINT_RULES[id].severity;
}
