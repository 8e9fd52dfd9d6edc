import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { checkSource } from "../../check/check-source.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { DISK } from "../../io/read/files.ts";
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
import { configuredDefinitions } from "./configured-outputs.ts";
import { type Job, jobOf, jobsOf } from "./project.ts";

export const validateCommand: Command = {
  name: "validate",
  summary: "Check a catalogue against its schema and the rules",
  operands: ["[catalogue]"],
  options: {
    target: {
      type: "string",
      multiple: true,
      value: "id or folder",
      summary:
        "Target to check names against; can be repeated (default: those of the config, or else all built-in ones)",
    },
    format: FORMAT_OPTION,
    strict: { type: "boolean", summary: "Treat warnings as errors" },
    ...ALLOW_OPTIONS,
  },
  examples: [
    "errdex validate",
    "errdex validate spec/tuya",
    "errdex validate spec/tuya/catalogue.json --format github",
    'errdex validate spec/tuya --allow released-code:1010 --reason "It was never sent."',
  ],
  run: runValidate,
};

function runValidate(input: Input, environment: Environment): Outcome {
  const format = formatOf(input);
  const [given] = input.operands;
  const jobs = jobsOf(given);
  const allowed = recordAllowances(input.options.has("allow") ? jobOf(given).path : (given ?? ""), input);
  const diagnostics: Diagnostic[] = [];
  const counts: string[] = [];
  for (const job of jobs) {
    const { targets, diagnostics: targetFindings } = targetsOf(job, input);
    // Without a config, nobody knows which targets are made. Then all are checked for names, and none for messages.
    const inUse = job.config === null && !input.options.has("target") ? [] : targets;
    const source = checkSource(job.path, targets, job.settings.rules, DISK, inUse);
    diagnostics.push(...targetFindings, ...source.diagnostics);
    if (source.value !== null) counts.push(countsOf(source.value));
  }
  const failed = hasErrors(diagnostics) || (input.options.has("strict") && diagnostics.length > 0);
  const findings = formatDiagnostics(diagnostics, format, textOptions(environment));
  if (format !== "text" || counts.length === 0) return { exitCode: failed ? 1 : 0, stdout: findings };
  return { exitCode: failed ? 1 : 0, stdout: [...allowed, findings, ...counts].join("\n") };
}

/** The targets to check names against: the requested ones, or else those of the config, or else all built-in ones. */
function targetsOf(job: Job, { options }: Input): { targets: TargetDefinition[]; diagnostics: Diagnostic[] } {
  const asked = options.get("target");
  if (asked === undefined && job.config !== null) return configuredDefinitions(job);
  const diagnostics: Diagnostic[] = [];
  const targets: TargetDefinition[] = [];
  for (const name of asked ?? listTargets().map(({ id }) => id)) {
    // Built-in targets are known to be right, so their templates need no check.
    const target = asked === undefined ? loadDefinition(name) : loadTarget(name);
    diagnostics.push(...target.diagnostics);
    if (target.value !== null) targets.push(target.value);
  }
  return { targets, diagnostics };
}

function countsOf({ catalogue, observed, locales }: CatalogueSource): string {
  const entries = catalogue.value.errors.length;
  const counts = [
    `${entries} ${entries === 1 ? "entry" : "entries"}`,
    ...(observed === null ? [] : [`${observed.value.errors.length} observed`]),
    `${locales.length} ${locales.length === 1 ? "locale" : "locales"}`,
  ];
  return `${catalogue.document.file}: ${counts.join(", ")}`;
}
