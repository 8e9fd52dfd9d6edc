import type { RuleDescription, Snippets } from "./registry/rule-description.ts";

/**
 * Formats the explanation of a finding's id: what the rule requires, why, how to fix a finding, and an example.
 *
 * @param remark a sentence to add, such as that the warning can be suppressed; empty for none.
 */
export function formatRule(
  id: string,
  { severity, summary, why, fix, structural, example }: RuleDescription,
  remark = "",
): string {
  return [
    `${id} (${severity})`,
    summary,
    `Why: ${why}`,
    ...(fix === undefined ? [] : [`How to fix it: ${fix}`]),
    ...(structural === undefined
      ? []
      : [`Structural: ${structural} So this rule can neither be switched off, nor made a warning, nor suppressed.`]),
    ...(remark === "" ? [] : [remark]),
    `Wrong:\n${snippetLines(example.wrong)}`,
    `Right:\n${snippetLines(example.right)}`,
  ].join("\n\n");
}

function snippetLines(snippets: Snippets): string {
  return Object.entries(snippets)
    .map(([file, text]) => [`  ${file}`, ...text.split("\n").map((line) => `    ${line}`.trimEnd())].join("\n"))
    .join("\n");
}
