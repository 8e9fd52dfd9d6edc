import { checkSource } from "../../check/check-source.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { listTargets, loadDefinition, loadTarget } from "../../io/read/load-target.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { ALLOW_OPTIONS, recordAllowances } from "./allow.ts";
import {
  type Command,
  type Environment,
  FORMAT_OPTION,
  formatOf,
  type Input,
  type Outcome,
  textOptions,
} from "./command.ts";

export const validateCommand: Command = {
  name: "validate",
  summary: "Check a catalogue against its schema and the rules",
  operands: ["<catalogue>"],
  options: {
    target: {
      type: "string",
      multiple: true,
      value: "id or folder",
      summary: "Target to check names against; can be repeated (default: all built-in targets)",
    },
    format: FORMAT_OPTION,
    strict: { type: "boolean", summary: "Treat warnings as errors" },
    ...ALLOW_OPTIONS,
  },
  examples: [
    "errdex validate spec/tuya",
    "errdex validate spec/tuya/catalogue.json --format github",
    'errdex validate spec/tuya --allow released-code:1010 --reason "It was never sent."',
  ],
  run: runValidate,
};

function runValidate(input: Input, environment: Environment): Outcome {
  const format = formatOf(input);
  const asked = input.options.get("target");
  const diagnostics: Diagnostic[] = [];
  const targets: TargetDefinition[] = [];
  for (const name of asked ?? listTargets().map(({ id }) => id)) {
    // Built-in targets are known to be right, so their templates need no check.
    const target = asked === undefined ? loadDefinition(name) : loadTarget(name);
    diagnostics.push(...target.diagnostics);
    if (target.value !== null) targets.push(target.value);
  }
  const [path = ""] = input.operands;
  const allowed = recordAllowances(path, input);
  const source = checkSource(path, targets);
  diagnostics.push(...source.diagnostics);
  const failed = hasErrors(diagnostics) || (input.options.has("strict") && diagnostics.length > 0);
  const findings = formatDiagnostics(diagnostics, format, textOptions(environment));
  if (format !== "text" || source.value === null) return { exitCode: failed ? 1 : 0, stdout: findings };
  const { catalogue, observed, locales } = source.value;
  const entries = catalogue.value.errors.length;
  const counts = [
    `${entries} ${entries === 1 ? "entry" : "entries"}`,
    ...(observed === null ? [] : [`${observed.value.errors.length} observed`]),
    `${locales.length} ${locales.length === 1 ? "locale" : "locales"}`,
  ];
  const lines = [...allowed, findings, `${catalogue.document.file}: ${counts.join(", ")}`];
  return { exitCode: failed ? 1 : 0, stdout: lines.join("\n") };
}
