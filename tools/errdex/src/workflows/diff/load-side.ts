import { basename, join } from "node:path";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Lock } from "../../catalogue/lock.ts";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { DISK, type Files } from "../../io/read/files.ts";
import { openRevision } from "../../io/read/git-files.ts";
import { LOCK_NAME } from "../../io/read/load-catalogue.ts";
import { type Loaded, loadDocument, reasonOf } from "../../io/read/load-document.ts";
import { readSource } from "../../io/read/read-source.ts";
import { checkLockFormat } from "../../schema/check-lock-format.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import type { Snapshot } from "../../snapshot/snapshot.ts";
import { snapshotOfLock } from "../../snapshot/snapshot-of-lock.ts";
import { snapshotOfSource } from "../../snapshot/snapshot-of-source.ts";
import { lockAsUpgraded } from "../../upgrade/plan-upgrade.ts";

/** One side of a difference. */
export interface ComparedSide {
  readonly snapshot: Snapshot;
  /** The catalogue; null when the side is a lock. */
  readonly source: CatalogueSource | null;
}

/**
 * Loads one side of a difference: a catalogue's file or folder, a lock, the folder of a published package (which
 * contains a lock), or a git revision.
 *
 * @param name a path, `git:<ref>` for the other side's path in that revision, or `git:<ref>:<path>` for a path in
 *   the repository of the working directory.
 * @param other the other side's name.
 * @throws UsageError when there is no such side.
 */
export function loadSide(name: string, other: string): Loaded<ComparedSide> {
  const revision = /^git:([^:]+)(?::(.+))?$/s.exec(name);
  if (revision === null) {
    if (name.startsWith("git:"))
      throw new UsageError(`${name} names no revision: write git:<ref> or git:<ref>:<path>.`);
    return loadSideFrom(name, name, DISK);
  }
  const [, ref = "", path = pathOf(other)] = revision;
  if (path === null)
    throw new UsageError(`${name} needs a path where the other side has none: write git:<ref>:<path>.`);
  const { files, path: place } = openRevision(ref, path);
  return loadSideFrom(place, name, files);
}

/** The path of a side; null when it is a revision without a path. */
function pathOf(name: string): string | null {
  const [, path] = /^git:[^:]+:(.+)$/s.exec(name) ?? [];
  return path ?? (name.startsWith("git:") ? null : name);
}

/**
 * Loads one side of a difference from files.
 *
 * @param path a catalogue's file or folder, a lock, or a folder that contains one.
 * @param label the side's name in reports.
 * @throws UsageError when there is no such file or folder.
 */
export function loadSideFrom(path: string, label: string, files: Files): Loaded<ComparedSide> {
  const lock = lockOf(path, files);
  if (lock !== null) return loadLock(lock, label, files);
  const { value, diagnostics } = readSource(path, files, "upgrade");
  return { value: value === null ? null : { snapshot: snapshotOfSource(value, label), source: value }, diagnostics };
}

/** The lock at a path: the file itself, or the lock in a folder without a catalogue. */
function lockOf(path: string, files: Files): string | null {
  if (basename(path) === LOCK_NAME) return path;
  let names: readonly string[];
  try {
    if (!files.isFolder(path)) return null;
    names = files.list(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  }
  const hasCatalogue = names.some((name) => /^catalogue\.(json|ya?ml)$/.test(name));
  return !hasCatalogue && names.includes(LOCK_NAME) ? join(path, LOCK_NAME) : null;
}

function loadLock(file: string, label: string, files: Files): Loaded<ComparedSide> {
  const { value: loaded, diagnostics } = loadDocument(file, files);
  if (loaded === null) return { value: null, diagnostics };
  const document = lockAsUpgraded(loaded);
  const tooNew = checkLockFormat(document);
  const findings: Diagnostic[] = (tooNew.length > 0 ? tooNew : validateSchema("lock", document)).map(toDiagnostic);
  if (findings.length > 0) return { value: null, diagnostics: findings };
  return { value: { snapshot: { ...snapshotOfLock(document.value as Lock), label }, source: null }, diagnostics };
}
