import { join } from "node:path";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { hashText } from "../../catalogue/hash-text.ts";
import { checkSource } from "../../check/check-source.ts";
import { hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { CHANGESETS, findChangesets, readChangesets } from "../../io/read/changesets.ts";
import { packageTargets } from "../../io/read/package-targets.ts";
import { applyChanges } from "../../io/write/apply-changes.ts";
import { differenceOf } from "../../snapshot/difference.ts";
import { snapshotOfLock } from "../../snapshot/snapshot-of-lock.ts";
import { snapshotOfSource } from "../../snapshot/snapshot-of-source.ts";
import { summarise } from "../../snapshot/summarise.ts";
import { formatChangeset } from "../../workflows/changeset/format-changeset.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobOf, targetsFolder } from "./project.ts";

export const changesetCommand: Command = {
  name: "changeset",
  summary: "Write a changeset for what has changed since the last release",
  operands: ["[catalogue]"],
  options: {
    out: {
      type: "string",
      value: "dir",
      summary: `Folder of changesets (default: nearest ${CHANGESETS} above the catalogue)`,
    },
    check: { type: "boolean", summary: "Write nothing; fail if the changeset is missing or out of date" },
    "dry-run": { type: "boolean", summary: "Write nothing; show the changeset" },
  },
  notes: [
    "The changes since catalogue.lock.json decide the version bump of each package in project.packages.",
    "errdex owns the file, which is named by its content: it writes it anew each time, and deletes the earlier ones.",
  ],
  examples: ["errdex changeset spec/tuya", "errdex changeset spec/tuya --check"],
  run: runChangeset,
};

function runChangeset(input: Input, environment: Environment): Outcome {
  const [check, dryRun] = [input.options.has("check"), input.options.has("dry-run")];
  if (check && dryRun) throw new UsageError("--check and --dry-run cannot be combined.");
  const job = jobOf(input.operands[0]);
  const { path, settings } = job;
  const { value: source, diagnostics } = checkSource(path, [], settings.rules);
  if (source === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const folder = input.options.get("out")?.at(-1) ?? findChangesets(source.catalogue.document.file);
  const { content, summary } = changesetOf(source, targetsFolder(job));
  if (dryRun) return { exitCode: 0, stdout: content ?? summary };
  const { id } = source.catalogue.value;
  const known = readChangesets(folder, id);
  // Named by what it says: two branches write two files, which merge without a conflict.
  const name = content === null ? null : `errdex-${id}-${hashText(content)}.md`;
  const same = known.find(({ text }) => text === content);
  const others = known.filter((one) => one !== same);
  if (others.length === 0 && (same !== undefined || content === null)) {
    return { exitCode: 0, stdout: same === undefined ? summary : `${join(folder, same.name)}: up to date, ${summary}` };
  }
  const outdated = others.map((one) => join(folder, one.name));
  if (check) {
    const problem = content === null ? "is no longer needed" : known.length === 0 ? "is missing" : "is out of date";
    const file = outdated[0] ?? join(folder, name ?? "");
    return { exitCode: 1, stdout: `${file} ${problem}; run "errdex changeset ${path}"\n${summary}` };
  }
  const deleted = others.map(
    ({ name: old, text }) => ({ kind: "orphaned", path: old, before: text, after: null }) as const,
  );
  const created =
    name === null || same !== undefined ? [] : [{ kind: "created", path: name, before: null, after: content } as const];
  applyChanges(folder, [...deleted, ...created]);
  const file = content === null ? outdated.join(", ") : join(folder, same?.name ?? name ?? "");
  return { exitCode: 0, stdout: `${file}: ${content === null ? "deleted, " : ""}${summary}` };
}

/**
 * Returns the text of the changeset, null when nothing has changed, and a summary of the changes in one line.
 *
 * @throws UsageError when nothing has been released, or the catalogue names no packages.
 */
function changesetOf(source: CatalogueSource, from: string): { content: string | null; summary: string } {
  const { project, title, versioning = {} } = source.catalogue.value;
  const { packages = [] } = project;
  const { file } = source.catalogue.document;
  if (source.lock === null) {
    throw new UsageError(
      `${file} has no catalogue.lock.json, so nothing has been released. Write it with "errdex lock".`,
    );
  }
  if (packages.length === 0) {
    throw new UsageError(`${file} names no packages. List them under project.packages, each with its name and target.`);
  }
  const before = snapshotOfLock(source.lock.value);
  const difference = differenceOf(before, snapshotOfSource(source, ""), {
    versioning,
    packages,
    targets: packageTargets(packages, from),
  });
  if (difference.changes.length === 0) return { content: null, summary: `nothing has changed since ${before.label}` };
  const bumps = difference.packages.map(({ name, bump }) => `${name} ${bump}`).join(", ");
  return { content: formatChangeset(difference, title), summary: `${summarise(difference.changes)}; ${bumps}` };
}
