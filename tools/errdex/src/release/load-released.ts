import { basename, join } from "node:path";
import { readSource } from "../check-source.ts";
import { type Diagnostic, UsageError } from "../diagnostics/diagnostic.ts";
import type { CatalogueSource } from "../load/catalogue.ts";
import { toDiagnostic } from "../load/document.ts";
import { DISK, type Files } from "../load/files.ts";
import { openRevision } from "../load/git-files.ts";
import { LOCK_NAME } from "../load/load-catalogue.ts";
import { type Loaded, loadDocument, reasonOf } from "../load/load-document.ts";
import type { Lock } from "../load/lock.ts";
import { checkLockFormat } from "../validate/check-lock-format.ts";
import { validateSchema } from "../validate/validate-schema.ts";
import { releasedOfLock } from "./of-lock.ts";
import { releasedOfSource } from "./of-source.ts";
import type { Released } from "./released.ts";

/** One side of a difference. */
export interface Side {
  readonly released: Released;
  /** The catalogue that it was made from; null when it is a release lock. */
  readonly source: CatalogueSource | null;
}

/**
 * Loads one side of a difference: a catalogue's file or folder, a release lock, the folder of a
 * published package, which holds one, or `git:<ref>`.
 *
 * @param name as somebody wrote it. `git:<ref>` is the other side's path in that revision,
 *   `git:<ref>:<path>` a path of the repository that the working folder is in.
 * @param other the other side's name.
 * @throws UsageError when there is no such side.
 */
export function loadReleased(name: string, other: string): Loaded<Side> {
  const revision = /^git:([^:]+)(?::(.+))?$/s.exec(name);
  if (revision === null) {
    if (name.startsWith("git:"))
      throw new UsageError(`${name} names no revision: write git:<ref> or git:<ref>:<path>.`);
    return loadSide(name, name, DISK);
  }
  const [, ref = "", path = pathOf(other)] = revision;
  if (path === null)
    throw new UsageError(`${name} needs a path where the other side has none: write git:<ref>:<path>.`);
  const { files, path: place } = openRevision(ref, path);
  return loadSide(place, name, files);
}

/** The path of a side; null when it is a revision without one. */
function pathOf(name: string): string | null {
  const [, path] = /^git:[^:]+:(.+)$/s.exec(name) ?? [];
  return path ?? (name.startsWith("git:") ? null : name);
}

function loadSide(path: string, label: string, files: Files): Loaded<Side> {
  const lock = lockOf(path, files);
  if (lock !== null) return loadLock(lock, label, files);
  const { value, diagnostics } = readSource(path, files);
  return { value: value === null ? null : { released: releasedOfSource(value, label), source: value }, diagnostics };
}

/** The lock that a path means: the file itself, or the one in a folder without a catalogue. */
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

function loadLock(file: string, label: string, files: Files): Loaded<Side> {
  const { value: document, diagnostics } = loadDocument(file, files);
  if (document === null) return { value: null, diagnostics };
  const tooNew = checkLockFormat(document);
  const findings: Diagnostic[] = (tooNew.length > 0 ? tooNew : validateSchema("lock", document)).map(toDiagnostic);
  if (findings.length > 0) return { value: null, diagnostics: findings };
  return { value: { released: { ...releasedOfLock(document.value as Lock), label }, source: null }, diagnostics };
}
