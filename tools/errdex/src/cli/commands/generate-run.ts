import { join, resolve } from "node:path";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { isConfigRule } from "../../diagnostics/registry/index.ts";
import type { GenerateJob } from "../../generate/generate-all.ts";
import type { Destination, GenerateOptions, Generation } from "../../generate/pipeline.ts";
import type { RenderMemory } from "../../generate/render-memory.ts";
import { noteSeen, startTrace, traced } from "../../io/read/trace.ts";
import { recordRun, type WrittenFile } from "../../io/record/run-record.ts";
import { LOCK_FILE } from "../../io/write/folder-lock.ts";
import { STAGING_FOLDER } from "../../io/write/journal.ts";
import type { FileChangeKind } from "../../io/write/output.ts";
import { recoverFolder } from "../../io/write/recover-folder.ts";
import { PSEUDO_LOCALES } from "../../messages/pseudo-locale.ts";
import type { GenerateMode, GenerateOutcome, OutputOutcome } from "../../workflows/generate/outputs-writer.ts";
import { type Environment, formatOf, type Input, type Outcome, textOptions } from "./command.ts";
import { generateJobs, type PlannedJob } from "./generate-jobs.ts";
import { type Progress, SILENT } from "./progress.ts";
import { summaryOf } from "./summary.ts";

/** One run of `generate`: what its command line asks for. */
export interface GenerateRun {
  readonly input: Input;
  readonly environment: Environment;
  readonly kind: GenerateMode["kind"];
  /** When it began, as `performance.now` tells it. */
  readonly began: number;
  readonly jobs: readonly PlannedJob[];
  readonly destinations: readonly Destination[];
  /** The findings about the targets. */
  readonly targetFindings: readonly Diagnostic[];
  readonly progress: Progress;
}

/**
 * Begins a run: reads what it is to generate, and finishes what an interrupted run has left.
 *
 * @throws UsageError, ConfigError when nothing can be generated.
 */
export function beginRun(input: Input, environment: Environment, kind: GenerateMode["kind"]): GenerateRun {
  const began = performance.now();
  formatOf(input);
  startTrace();
  const { jobs, diagnostics: targetFindings } = generateJobs(input);
  const destinations = jobs.flatMap((job) => job.destinations);
  // Finish an interrupted run before comparing files.
  if (kind === "write") for (const { folder } of destinations) recoverFolder(folder);
  for (const { folder } of destinations) for (const name of [STAGING_FOLDER, LOCK_FILE]) noteSeen(join(folder, name));
  const without = destinations.find(({ target }) => !target.files.some(({ sample }) => sample !== undefined));
  if (input.options.has("sample") && without !== undefined) {
    throw new UsageError(`the target ${without.target.id} has no sample: no file in its target.json says "sample".`);
  }
  const progress = input.options.has("quiet") ? SILENT : (environment.progress ?? SILENT);
  return { input, environment, kind, began, jobs, destinations, targetFindings, progress };
}

/** How far a run is, as it is shown. */
export function showFiles({ progress, kind }: GenerateRun): (done: number, total: number) => void {
  return (done, total) => progress.show(kind === "check" ? "comparing files" : "making files", done, total);
}

/** Whether the files are written or compared. */
export function modeOf({ input, kind }: GenerateRun): GenerateMode {
  return { kind, overwrite: input.options.has("overwrite"), dropLanguages: input.options.has("drop-languages") };
}

/**
 * What to generate, as the pipeline takes it.
 *
 * @param memory what the last run has made, where several run in one process.
 */
export function pipelineJobs(input: Input, jobs: readonly PlannedJob[], memory?: RenderMemory): GenerateJob[] {
  const pseudo = input.options.has("pseudo") ? PSEUDO_LOCALES : [];
  const part = input.options.has("sample") ? "sample" : "package";
  return jobs.map((job) => {
    const options: GenerateOptions = { pseudo, part, settings: job.settings };
    return { ...job, options: memory === undefined ? options : { ...options, memory } };
  });
}

/** The answer of a run with errors in the catalogue or a target; null when there are none. */
export function failedRun(run: GenerateRun, { diagnostics }: Pick<Generation, "diagnostics">): Outcome | null {
  const findings = [...run.targetFindings, ...diagnostics];
  return hasErrors(findings) ? failure(run, findings) : null;
}

function failure({ input, environment }: GenerateRun, found: readonly Diagnostic[]): Outcome {
  return {
    exitCode: found.some(({ rule, severity }) => severity === "error" && isConfigRule(rule)) ? 2 : 1,
    stdout: formatDiagnostics(found, formatOf(input), textOptions(environment)),
  };
}

/**
 * The answer of a run that has made its files. A run that has left everything up to date is recorded.
 *
 * @param warnings the findings about the catalogue and the targets.
 */
export function finishedRun(
  run: GenerateRun,
  warnings: readonly Diagnostic[],
  { outputs, diagnostics, stale, warnings: dropped }: GenerateOutcome,
): Outcome {
  const { input, environment, kind, began, destinations } = run;
  const format = formatOf(input);
  const isQuiet = input.options.has("quiet");
  const findings = [...run.targetFindings, ...warnings, ...dropped];
  if (diagnostics.length > 0) return failure(run, [...findings, ...diagnostics]);
  const all = [...findings, ...stale.map(({ diagnostic }) => diagnostic)];
  const exitCode = stale.length > 0 ? 1 : 0;
  const findingsOnly = formatDiagnostics(all, format, textOptions(environment));
  const shown = all.length === 0 ? [] : [formatDiagnostics(all, format, { terminal: false, readText: () => null })];
  const isClean = outputs.every(({ files }) =>
    files.every((file) => file.kind !== "abandoned" && file.kind !== "unproven"),
  );
  // A formatter may be replaced without a trace in the project, so a run with one is never skipped.
  const isFormatted = destinations.some(({ formatters = [] }) => formatters.length > 0);
  const isWatched = input.options.has("watch");
  if (kind === "write" && exitCode === 0 && isClean && dropped.length === 0 && !isFormatted && !isWatched) {
    const unchanged = isQuiet ? [] : outputs.map(showUnchanged(false));
    const report = format === "text" ? [...shown, ...unchanged].join("\n") : findingsOnly;
    recordRun(input.words, traced(), outputs.flatMap(writtenFiles), report);
  }
  const summary = isQuiet ? "" : summaryOf(outputs, kind, exitCode === 0, performance.now() - began);
  if (format !== "text") return { exitCode, stdout: findingsOnly, summary };
  const differences = stale.flatMap(({ difference }) => (difference === "" ? [] : [difference]));
  // When a file was in the way, nothing was written, so report no changes.
  const isShown = !isQuiet && (exitCode === 0 || kind === "check");
  const changes = isShown ? outputs.flatMap(showChanges(kind !== "write")) : [];
  return { exitCode, stdout: [...shown, ...differences, ...changes].join("\n"), summary };
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
