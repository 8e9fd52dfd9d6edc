import { isSuppressible } from "../../check/lint.ts";
import { SETTABLE } from "../../config/settable-rules.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { formatRule } from "../../diagnostics/format-rule.ts";
import { describeRule, RULE_IDS, type RuleId } from "../../diagnostics/registry/index.ts";
import { type Command, choiceOf, type Input, type Outcome } from "./command.ts";

export const ruleCommand: Command = {
  name: "rule",
  summary: "Explain a finding by its id, or list all ids",
  operands: ["[id]"],
  options: { format: { type: "string", value: "text|json", summary: "Output format (default: text)" } },
  notes: ["A finding shows its id after the position: catalogue.json:12:15 unique-code: …"],
  examples: ["errdex rule", "errdex rule unique-code"],
  run: runRule,
};

function runRule(input: Input): Outcome {
  const format = choiceOf(input, "format", ["text", "json"]) ?? "text";
  const [id] = input.operands;
  if (id === undefined) return { exitCode: 0, stdout: format === "json" ? asJson(RULE_IDS.map(withId)) : list() };
  const known = RULE_IDS.find((one) => one === id);
  if (known === undefined) {
    const hint = `${didYouMean(id, RULE_IDS)}Type "errdex rule" for a list.`;
    throw new UsageError(`there is no rule ${JSON.stringify(id)}. ${hint}`);
  }
  const remark = isSuppressible(known) ? "An entry can suppress this finding, with a reason." : "";
  const shown = format === "json" ? asJson(withId(known)) : formatRule(known, describeRule(known), remark);
  return { exitCode: 0, stdout: shown };
}

function withId(id: RuleId): object {
  const settable = (SETTABLE as readonly RuleId[]).includes(id);
  return { id, ...describeRule(id), settable, suppressible: isSuppressible(id) };
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function list(): string {
  const width = Math.max(...RULE_IDS.map((id) => id.length));
  return RULE_IDS.map((id) => `${id.padEnd(width)}  ${describeRule(id).summary}`).join("\n");
}
