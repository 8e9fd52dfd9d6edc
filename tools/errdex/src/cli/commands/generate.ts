import { join, resolve } from "node:path";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { isConfigRule } from "../../diagnostics/registry/index.ts";
import { generateAll } from "../../generate/generate-all.ts";
import { endTrace, noteSeen, startTrace } from "../../io/read/trace.ts";
import { recordRun, type WrittenFile } from "../../io/record/run-record.ts";
import { LOCK_FILE } from "../../io/write/folder-lock.ts";
import { STAGING_FOLDER } from "../../io/write/journal.ts";
import type { FileChangeKind } from "../../io/write/output.ts";
import { recoverFolder } from "../../io/write/transaction.ts";
import { PSEUDO_LOCALES } from "../../messages/pseudo-locale.ts";
import { generateOutputs, type OutputOutcome } from "../../workflows/generate/generate-outputs.ts";
import {
  type Command,
  type Environment,
  FORMAT_OPTION,
  formatOf,
  type Input,
  type Outcome,
  textOptions,
} from "./command.ts";
import { generateJobs } from "./generate-jobs.ts";

export const generateCommand: Command = {
  name: "generate",
  summary: "Generate packages from a catalogue",
  operands: ["[catalogue]"],
  options: {
    target: {
      type: "string",
      multiple: true,
      value: "id or folder",
      summary: "Target to generate; can be repeated (default: all of the config)",
    },
    out: {
      type: "string",
      value: "dir",
      summary: "Output folder; with several targets, each gets its own folder inside (default: those of the config)",
    },
    folder: {
      type: "string",
      multiple: true,
      value: "dir",
      summary: "Generate only the outputs of the config in this folder or below it; can be repeated",
    },
    parameter: {
      type: "string",
      multiple: true,
      value: "name=value",
      summary: "Set a parameter of the targets, if there is no config to state it; can be repeated",
    },
    check: { type: "boolean", summary: "Write nothing; fail and show a diff if a file is out of date" },
    "dry-run": { type: "boolean", summary: "Write nothing; show what would be done" },
    pseudo: {
      type: "boolean",
      summary: "Also generate the pseudo-locales en-XA and ar-XB from the catalogue's own texts",
    },
    sample: {
      type: "boolean",
      summary: "Render the sample data that a target's runtime is checked and tested with, not the package",
    },
    overwrite: { type: "boolean", summary: "Replace files in the way that errdex did not write" },
    format: FORMAT_OPTION,
  },
  notes: [
    "--target messages-formatjs=formatjs names the target's folder inside --out; . is --out itself.",
    "Several targets can share a folder if no two write the same file.",
  ],
  examples: [
    "errdex generate",
    "errdex generate --check --folder packages/python",
    "errdex generate spec/tuya --target python --out packages/python",
    "errdex generate spec/tuya --target python --out packages/python --check",
    "errdex generate spec/tuya --target typescript --target ./my-target --out build",
    "errdex generate spec/tuya --target messages --out build --pseudo",
    "errdex generate spec/example --target typescript --sample --out templates/typescript/runtime",
    "errdex generate spec/tuya --target messages=. --target messages-formatjs=formatjs --out build",
  ],
  run: runGenerate,
};

function runGenerate(input: Input, environment: Environment): Outcome {
  const format = formatOf(input);
  const check = input.options.has("check");
  const dryRun = input.options.has("dry-run");
  if (check && dryRun) throw new UsageError("--check and --dry-run cannot be combined.");
  startTrace();
  const { jobs, diagnostics: targetFindings } = generateJobs(input);
  const destinations = jobs.flatMap((job) => job.destinations);
  // Finish an interrupted run before comparing files.
  if (!check && !dryRun) for (const { folder } of destinations) recoverFolder(folder);
  for (const { folder } of destinations) for (const name of [STAGING_FOLDER, LOCK_FILE]) noteSeen(join(folder, name));
  const part = input.options.has("sample") ? "sample" : "package";
  const without = destinations.find(({ target }) => !target.files.some(({ sample }) => sample !== undefined));
  if (part === "sample" && without !== undefined) {
    throw new UsageError(`the target ${without.target.id} has no sample: no file in its target.json says "sample".`);
  }
  const pseudo = input.options.has("pseudo") ? PSEUDO_LOCALES : [];
  const generation = generateAll(jobs.map((job) => ({ ...job, options: { pseudo, part, settings: job.settings } })));
  const findings: Diagnostic[] = [...targetFindings, ...generation.diagnostics];
  const fail = (found: readonly Diagnostic[]): Outcome => ({
    exitCode: found.some(({ rule, severity }) => severity === "error" && isConfigRule(rule)) ? 2 : 1,
    stdout: formatDiagnostics(found, format, textOptions(environment)),
  });
  if (hasErrors(findings)) return fail(findings);
  const kind = check ? "check" : dryRun ? "dry-run" : "write";
  const overwrite = input.options.has("overwrite");
  const { outputs, diagnostics, stale } = generateOutputs(generation, { kind, overwrite });
  if (diagnostics.length > 0) return fail([...findings, ...diagnostics]);
  const all = [...findings, ...stale.map(({ diagnostic }) => diagnostic)];
  const exitCode = stale.length > 0 ? 1 : 0;
  const findingsOnly = formatDiagnostics(all, format, textOptions(environment));
  const shown = all.length === 0 ? [] : [formatDiagnostics(all, format, { terminal: false, readText: () => null })];
  const isClean = outputs.every(({ files }) =>
    files.every((file) => file.kind !== "abandoned" && file.kind !== "unproven"),
  );
  // A formatter may be replaced without a trace in the project, so a run with one is never skipped.
  const isFormatted = destinations.some(({ formatters = [] }) => formatters.length > 0);
  if (kind === "write" && exitCode === 0 && isClean && !isFormatted) {
    const report = format === "text" ? [...shown, ...outputs.map(showUnchanged(false))].join("\n") : findingsOnly;
    recordRun(input.words, endTrace(), outputs.flatMap(writtenFiles), report);
  }
  if (format !== "text") return { exitCode, stdout: findingsOnly };
  const differences = stale.flatMap(({ difference }) => (difference === "" ? [] : [difference]));
  // When a file was in the way, nothing was written, so report no changes.
  const changes = exitCode === 0 || check ? outputs.flatMap(showChanges(dryRun || check)) : [];
  return { exitCode, stdout: [...shown, ...differences, ...changes].join("\n") };
}

function writtenFiles({ folder, files }: OutputOutcome): WrittenFile[] {
  return files.flatMap(({ path, written }) =>
    written === null ? [] : [{ path: resolve(folder, path), hash: written }],
  );
}

const VERBS: Partial<Record<FileChangeKind, string>> = {
  created: "create",
  changed: "update",
  edited: "update (it was edited)",
  orphaned: "delete",
  abandoned: "keep (it was edited, and no template generates it any more)",
  unproven: "keep (nothing in it shows that errdex wrote it, and no template generates it any more)",
};

function showChanges(silentWhenClean: boolean) {
  return (output: OutputOutcome): string[] => {
    const { folder, files } = output;
    const lines = files.flatMap(({ kind, path }) => {
      const verb = VERBS[kind];
      return verb === undefined ? [] : [`${verb} ${join(folder, path)}`];
    });
    return lines.length > 0 ? lines : [showUnchanged(silentWhenClean)(output)];
  };
}

function showUnchanged(silentWhenClean: boolean) {
  return ({ targets, files }: OutputOutcome): string =>
    `${targets.join(", ")}: ${files.length} files ${silentWhenClean ? "are" : "were already"} up to date`;
}
