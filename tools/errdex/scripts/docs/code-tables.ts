import { CONSUMERS } from "../../src/catalogue/consumer.ts";
import { SUPPRESSION_RULE } from "../../src/check/lint.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { describeRule, type RuleId } from "../../src/diagnostics/registry/index.ts";
import { HELPERS } from "../../src/generate/helpers/helpers.ts";
import { CHANGE_CLASSES } from "../../src/snapshot/change-classes.ts";
import { code, table } from "./table.ts";

/** A table of the findings about a catalogue that was read successfully, each with a link to its explanation. */
export function ruleTable(): string {
  const ids: readonly RuleId[] = [...RULES.map(({ id }) => id), SUPPRESSION_RULE];
  const rows = ids.map((id) => {
    const { severity, summary } = describeRule(id);
    return [`[${id}](rules.md#${id})`, severity, summary];
  });
  return table(["Rule", "Level", "What it asks"], rows);
}

/** A table of the template helpers. */
export function helperTable(): string {
  const rows = Object.entries(HELPERS).map(([name, { args, use, needs, summary }]) => [
    code(name),
    use,
    String(args),
    needs === null ? "" : code(`syntax.${needs}`),
    summary,
  ]);
  return table(["Helper", "Use", "Arguments", "Needs", "What it does"], rows);
}

/** A table of the kinds of consumers. */
export function consumerTable(): string {
  return table(
    ["Consumer", "Who it is"],
    Object.entries(CONSUMERS).map(([consumer, summary]) => [code(consumer), summary]),
  );
}

/** A table of the bump that each kind of change means for each kind of consumer. */
export function changeTable(): string {
  const consumers = Object.keys(CONSUMERS) as (keyof typeof CONSUMERS)[];
  const rows = Object.entries(CHANGE_CLASSES).map(([kind, { summary, bumps }]) => [
    code(kind),
    summary,
    ...consumers.map((consumer) => (bumps[consumer] === "none" ? "" : bumps[consumer])),
  ]);
  return table(["Kind", "What has changed", ...consumers.map(code)], rows);
}
