import { dirname, join } from "node:path";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { compareVersions, VERSION } from "../../catalogue/version.ts";
import { lint } from "../../check/lint.ts";
import { type Diagnostic, hasErrors, sortDiagnostics, UsageError } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { LOCK_NAME } from "../../io/read/load-catalogue.ts";
import { packageTargets } from "../../io/read/package-targets.ts";
import { readSource } from "../../io/read/read-source.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { writeDocuments } from "../../io/write/write-documents.ts";
import { formatLock } from "../../snapshot/make-lock.ts";
import { summarise } from "../../snapshot/summarise.ts";
import { type Release, releaseCatalogue } from "../../workflows/release/release-catalogue.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { type Job, jobOf, targetsFolder } from "./project.ts";

export const lockCommand: Command = {
  name: "lock",
  summary: "Record the catalogue as released",
  operands: ["[catalogue]"],
  options: {
    version: { type: "string", value: "x.y.z", summary: "Version to release (default: derived from the changes)" },
    "dry-run": { type: "boolean", summary: "Write nothing; show what would be done" },
  },
  notes: [
    `Writes ${LOCK_NAME} beside the catalogue, and replaces "next" in the catalogue by the version.`,
    "Run it when you release. From then on, no code or name in the lock may disappear.",
  ],
  examples: ["errdex lock spec/tuya", "errdex lock spec/tuya --version 1.0.0 --dry-run"],
  run: runLock,
};

function runLock(input: Input, environment: Environment): Outcome {
  const version = input.options.get("version")?.at(-1) ?? null;
  const job = jobOf(input.operands[0]);
  const { path } = job;
  const dryRun = input.options.has("dry-run");
  if (!dryRun) recoverCatalogue(path);
  const { value: source, diagnostics: unread } = readSource(path);
  const diagnostics = source === null ? unread : findMistakes(source, job);
  if (source === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  if (version !== null) checkVersion(version, source.lock?.value.version ?? null);
  const file = join(dirname(source.catalogue.document.file), LOCK_NAME);
  const release = releaseCatalogue(source, version);
  if (release === null) {
    return { exitCode: 0, stdout: `${file}: nothing has changed since ${source.lock?.value.version}` };
  }
  if (!dryRun) writeRelease(source, file, release);
  const what = release.changes === null ? "first release" : summarise(release.changes);
  const filled = release.filled.map((name) => `${name}: "next" is ${release.version}`);
  return { exitCode: 0, stdout: [`${file}: ${release.version}, ${what}`, ...filled].join("\n") };
}

/** The findings of all rules, checked against the targets that the catalogue names. */
function findMistakes(source: CatalogueSource, job: Job): Diagnostic[] {
  const { rules } = job.settings;
  const targets = [...packageTargets(source.catalogue.value.project.packages ?? [], targetsFolder(job)).values()];
  return sortDiagnostics(lint({ source, targets, rules }).map(toDiagnostic));
}

function checkVersion(version: string, before: string | null): void {
  if (!VERSION.test(version)) {
    throw new UsageError(`--version takes a version such as 1.4.0, but was given ${version}.`);
  }
  if (before === null) return;
  // 1.0.0 comes after 1.0.0-beta.1, although their numbers are equal.
  const later = compareVersions(version, before);
  if (later < 0 || (later === 0 && !before.startsWith(`${version}-`))) {
    throw new UsageError(`--version ${version} is not later than the released version ${before}.`);
  }
}

/** Writes the lock, and the files in which the version replaces `next`. */
function writeRelease(source: CatalogueSource, file: string, { documents, lock }: Release): void {
  const schema = (source.catalogue.value as { $schema?: string }).$schema?.replace("catalogue.schema", "lock.schema");
  const text = formatLock(lock, source.lock?.value.$schema ?? schema);
  writeDocuments(dirname(file), [...documents, { before: source.lock?.document ?? null, after: { file, text } }]);
}
