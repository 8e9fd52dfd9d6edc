import { isSuppressible } from "../../src/check/lint.ts";
import { describeRule, RULE_SUBJECTS, type RuleId } from "../../src/diagnostics/registry/index.ts";
import { type Snippets, TERMINAL } from "../../src/diagnostics/registry/rule-description.ts";
import { code } from "./table.ts";

/** The explanation of every finding, by subject. */
export function ruleTexts(): string {
  return RULE_SUBJECTS.map(({ title, ids }) => [`## ${title}`, ...ids.map(ruleText)].join("\n\n")).join("\n\n");
}

function ruleText(id: RuleId): string {
  const { severity, summary, why, fix, structural, example } = describeRule(id);
  const remark = structural !== undefined ? ", structural" : isSuppressible(id) ? ", can be suppressed" : "";
  return [
    `### ${id}`,
    `**${severity[0]?.toUpperCase()}${severity.slice(1)}${remark}.** ${summary}`,
    `**Why:** ${why}`,
    ...(fix === undefined ? [] : [`**How to fix it:** ${fix}`]),
    ...(structural === undefined ? [] : [`**What relies on it:** ${structural}`]),
    ...snippetBlocks("Wrong", example.wrong),
    ...snippetBlocks("Right", example.right),
  ].join("\n\n");
}

/** A fenced block for each snippet, with its file name above. */
function snippetBlocks(title: string, snippets: Snippets): string[] {
  return Object.entries(snippets).map(([file, text], index) => {
    const before = index === 0 ? title : "and";
    const heading = file === TERMINAL ? before : `${before} in ${code(file)}`;
    return `${heading}:\n\n\`\`\`${languageOf(file)}\n${text}\n\`\`\``;
  });
}

const LANGUAGES: Readonly<Record<string, string>> = {
  json: "json",
  yaml: "yaml",
  po: "po",
  xlf: "xml",
  md: "markdown",
};

function languageOf(file: string): string {
  if (file === TERMINAL) return "console";
  const [, extension = ""] = /\.([a-z]+)$/.exec(file) ?? [];
  return LANGUAGES[extension] ?? (extension === "hbs" ? "handlebars" : "text");
}
