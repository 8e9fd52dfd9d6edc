import { basename, dirname, join } from "node:path";
import { checkSource } from "../check-source.ts";
import { hasErrors, UsageError } from "../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../diagnostics/format.ts";
import { summarise } from "../diff/summarise.ts";
import type { CatalogueSource } from "../load/catalogue.ts";
import { LOCK_NAME } from "../load/load-catalogue.ts";
import { compareVersions, VERSION } from "../load/version.ts";
import { formatLock } from "../release/make-lock.ts";
import { type Release, releaseCatalogue } from "../release/release-catalogue.ts";
import { applyChanges } from "../write/apply-changes.ts";
import { type Command, type Input, type Outcome, type Surroundings, textOptions } from "./command.ts";
import { packageTargets } from "./package-targets.ts";

export const lock: Command = {
  name: "lock",
  summary: "Record a catalogue as released",
  operands: ["<catalogue>"],
  options: {
    version: { type: "string", value: "x.y.z", summary: "The version; left out, the difference decides" },
    "dry-run": { type: "boolean", summary: "Write nothing; say what would be done" },
  },
  notes: [
    `Writes ${LOCK_NAME} beside the catalogue, and the version where the catalogue says "next".`,
    "It belongs to a release: from then on, what is in the lock may not vanish or change its name.",
  ],
  examples: ["errdex lock spec/tuya", "errdex lock spec/tuya --version 1.0.0 --dry-run"],
  run: runLock,
};

function runLock(input: Input, surroundings: Surroundings): Outcome {
  const version = input.options.get("version")?.at(-1) ?? null;
  const [path = ""] = input.operands;
  const dryRun = input.options.has("dry-run");
  const checked = checkSource(path, []);
  const { value: source } = checked;
  const targets = source === null ? [] : [...packageTargets(source.catalogue.value.project.packages ?? []).values()];
  // Once more with the targets, which the catalogue itself names.
  const diagnostics = source === null ? checked.diagnostics : checkSource(path, targets).diagnostics;
  if (source === null || hasErrors(diagnostics)) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(surroundings)) };
  }
  if (version !== null) checkVersion(version, source.lock?.value.version ?? null);
  const file = join(dirname(source.catalogue.document.file), LOCK_NAME);
  const release = releaseCatalogue(source, version);
  if (release === null) {
    return { exitCode: 0, stdout: `${file}: nothing has changed since ${source.lock?.value.version}` };
  }
  if (!dryRun) writeRelease(source, release);
  const what = release.changes === null ? "first release" : summarise(release.changes);
  const filled = [...release.texts.keys()].map((document) => `${document.file}: "next" is ${release.version}`);
  return { exitCode: 0, stdout: [`${file}: ${release.version}, ${what}`, ...filled].join("\n") };
}

function checkVersion(version: string, before: string | null): void {
  if (!VERSION.test(version)) {
    throw new UsageError(`--version takes a version such as 1.4.0, and was given ${version}.`);
  }
  if (before === null) return;
  // 1.0.0 comes after 1.0.0-beta.1.
  const later = compareVersions(version, before);
  if (later < 0 || (later === 0 && !before.startsWith(`${version}-`))) {
    throw new UsageError(`--version ${version} is not later than ${before}, which was released.`);
  }
}

/** Writes the lock, and the texts with the version in them. */
function writeRelease(source: CatalogueSource, { texts, lock }: Release): void {
  const { document, value } = source.catalogue;
  const schema = (value as { $schema?: string }).$schema?.replace("catalogue.schema", "lock.schema");
  const content = formatLock(lock, source.lock?.value.$schema ?? schema);
  const changed = [...texts].map(([{ file, text }, after]) => ({ path: basename(file), before: text, after }));
  const locked = { path: LOCK_NAME, before: source.lock?.document.text ?? null, after: content };
  applyChanges(
    dirname(document.file),
    [...changed, locked].map((change) => ({ kind: change.before === null ? "created" : "changed", ...change })),
  );
}
