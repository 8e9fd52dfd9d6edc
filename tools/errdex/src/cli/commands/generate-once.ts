import { join, resolve } from "node:path";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { isConfigRule } from "../../diagnostics/registry/index.ts";
import { generateAll } from "../../generate/generate-all.ts";
import type { GenerateOptions } from "../../generate/pipeline.ts";
import type { RenderMemory } from "../../generate/render-memory.ts";
import { noteSeen, startTrace, traced } from "../../io/read/trace.ts";
import { recordRun, type WrittenFile } from "../../io/record/run-record.ts";
import { LOCK_FILE } from "../../io/write/folder-lock.ts";
import { STAGING_FOLDER } from "../../io/write/journal.ts";
import type { FileChangeKind } from "../../io/write/output.ts";
import { recoverFolder } from "../../io/write/transaction.ts";
import { PSEUDO_LOCALES } from "../../messages/pseudo-locale.ts";
import { type GenerateMode, generateOutputs, type OutputOutcome } from "../../workflows/generate/generate-outputs.ts";
import { type Environment, formatOf, type Input, type Outcome, textOptions } from "./command.ts";
import { generateJobs } from "./generate-jobs.ts";
import { SILENT } from "./progress.ts";
import { summaryOf } from "./summary.ts";

/**
 * Generates what a command line asks for, once.
 *
 * @param memory what the last run has made, where several run in one process.
 * @throws UsageError, ConfigError when nothing can be generated.
 */
export function generateOnce(
  input: Input,
  environment: Environment,
  kind: GenerateMode["kind"],
  memory?: RenderMemory,
): Outcome {
  const began = performance.now();
  const format = formatOf(input);
  const isQuiet = input.options.has("quiet");
  const progress = isQuiet ? SILENT : (environment.progress ?? SILENT);
  startTrace();
  const { jobs, diagnostics: targetFindings } = generateJobs(input);
  const destinations = jobs.flatMap((job) => job.destinations);
  // Finish an interrupted run before comparing files.
  if (kind === "write") for (const { folder } of destinations) recoverFolder(folder);
  for (const { folder } of destinations) for (const name of [STAGING_FOLDER, LOCK_FILE]) noteSeen(join(folder, name));
  const part = input.options.has("sample") ? "sample" : "package";
  const without = destinations.find(({ target }) => !target.files.some(({ sample }) => sample !== undefined));
  if (part === "sample" && without !== undefined) {
    throw new UsageError(`the target ${without.target.id} has no sample: no file in its target.json says "sample".`);
  }
  const pseudo = input.options.has("pseudo") ? PSEUDO_LOCALES : [];
  const generation = generateAll(
    jobs.map((job) => {
      const options: GenerateOptions = { pseudo, part, settings: job.settings };
      return { ...job, options: memory === undefined ? options : { ...options, memory } };
    }),
  );
  const findings: Diagnostic[] = [...targetFindings, ...generation.diagnostics];
  const fail = (found: readonly Diagnostic[]): Outcome => ({
    exitCode: found.some(({ rule, severity }) => severity === "error" && isConfigRule(rule)) ? 2 : 1,
    stdout: formatDiagnostics(found, format, textOptions(environment)),
  });
  if (hasErrors(findings)) return fail(findings);
  const overwrite = input.options.has("overwrite");
  const { outputs, diagnostics, stale } = generateOutputs(generation, { kind, overwrite }, (done, total) =>
    progress.show(kind === "check" ? "comparing files" : "making files", done, total),
  );
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
  const isWatched = input.options.has("watch");
  if (kind === "write" && exitCode === 0 && isClean && !isFormatted && !isWatched) {
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
