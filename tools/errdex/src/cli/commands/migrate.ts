import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { compareVersions, VERSION } from "../../catalogue/version.ts";
import { checkSource } from "../../check/check-source.ts";
import { type Diagnostic, hasErrors, sortDiagnostics, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { LOCK_NAME } from "../../io/read/load-catalogue.ts";
import { listTargets, loadTarget } from "../../io/read/load-target.ts";
import type { Target } from "../../targets/target.ts";
import { findMigration } from "../../workflows/migrate/find-migration.ts";
import { formatGuide, GUIDE_FORMATS } from "../../workflows/migrate/format-guide.ts";
import { listChanges } from "../../workflows/migrate/list-changes.ts";
import { type MigrationReplacements, renderMigration } from "../../workflows/migrate/render-migration.ts";
import { type Command, choiceOf, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { configuredParameters } from "./configured-outputs.ts";
import { type Job, jobOf, targetsFolder } from "./project.ts";

export const migrateCommand: Command = {
  name: "migrate",
  summary: "Write a guide for upgrading to a newer version of a catalogue",
  operands: ["[catalogue]"],
  options: {
    from: { type: "string", value: "x.y.z", summary: "Version to upgrade from" },
    target: {
      type: "string",
      multiple: true,
      value: "id or folder",
      summary: "Target whose code is shown; can be repeated (default: those of the catalogue's packages)",
    },
    format: { type: "string", value: GUIDE_FORMATS.join("|"), summary: "Output format (default: markdown)" },
  },
  notes: [
    "Lists what has been renamed, deprecated, retired and removed since that version, released or not,",
    "every other change that is major or minor for some consumer,",
    "and the code to replace in the language of each target.",
  ],
  examples: ["errdex migrate spec/tuya --from 0.1.0", "errdex migrate spec/tuya --from 0.1.0 --target python"],
  run: runMigrate,
};

function runMigrate(input: Input, environment: Environment): Outcome {
  const format = choiceOf(input, "format", GUIDE_FORMATS) ?? "markdown";
  const from = input.options.get("from")?.at(-1);
  if (from === undefined) throw new UsageError("migrate needs --from, the version to upgrade from.");
  if (!VERSION.test(from)) throw new UsageError(`--from takes a version such as 1.4.0, but was given ${from}.`);
  const job = jobOf(input.operands[0]);
  const { path, settings } = job;
  const failed = (diagnostics: readonly Diagnostic[]): Outcome => ({
    exitCode: 1,
    stdout: formatDiagnostics(sortDiagnostics(diagnostics), "text", textOptions(environment)),
  });
  const { value: source, diagnostics } = checkSource(path, [], settings.rules);
  if (source === null || hasErrors(diagnostics)) return failed(diagnostics);
  const lock = lockOf(source, from);
  const { targets, diagnostics: targetFindings } = targetsOf(input, source, job);
  const findings = [...targetFindings];
  const migration = findMigration(source, lock, from);
  const replacements: MigrationReplacements[] = [];
  const parameters = configuredParameters(job);
  for (const [name, target] of targets) {
    const rendered = renderMigration(source, target, migration, parameters(name));
    findings.push(...rendered.diagnostics);
    if (rendered.replacements !== null) replacements.push(rendered.replacements);
  }
  if (hasErrors(findings)) return failed(findings);
  return { exitCode: 0, stdout: formatGuide(source, migration, listChanges(source, lock, from), replacements, format) };
}

/**
 * Returns the lock, which records the released versions.
 *
 * @throws UsageError when there is none, or its version is earlier than `from`.
 */
function lockOf({ catalogue, lock }: CatalogueSource, from: string): Lock {
  if (lock === null) {
    throw new UsageError(
      `${catalogue.document.file} has no ${LOCK_NAME}, so there is no released version to upgrade from.`,
    );
  }
  const { version } = lock.value;
  if (compareVersions(from, version) > 0) {
    throw new UsageError(`--from ${from} is later than the last released version ${version}.`);
  }
  return lock.value;
}

/**
 * The requested targets; otherwise those of the catalogue's packages, or else all built-in ones.
 *
 * @throws UsageError when there is no such target, or a requested one has no `migration`.
 */
function targetsOf({ options }: Input, { catalogue }: CatalogueSource, job: Job) {
  const asked = options.get("target");
  const packages = (catalogue.value.project.packages ?? []).map(({ target }) => target);
  const names = asked ?? (packages.length > 0 ? packages : listTargets().map(({ id }) => id));
  const targets: [name: string, target: Target][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of new Set(names)) {
    const loaded = loadTarget(name, asked === undefined ? targetsFolder(job) : ".");
    diagnostics.push(...loaded.diagnostics);
    if (loaded.value === null) continue;
    if (asked !== undefined && loaded.value.migration === undefined) {
      throw new UsageError(`the target ${name} has no migration in its target.json, so it cannot show any code.`);
    }
    targets.push([name, loaded.value]);
  }
  return { targets, diagnostics };
}
