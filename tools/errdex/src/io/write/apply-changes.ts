import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import { applySteps } from "./apply-steps.ts";
import { isSame } from "./content.ts";
import { lockFolder } from "./folder-lock.ts";
import { formatJournal, JOURNAL_FILE, type JournalStep, parseJournal, STAGING_FOLDER } from "./journal.ts";
import { hashContent, MANIFEST_NAME } from "./manifest.ts";
import type { FileChange } from "./output.ts";
import { makeFolder, refuseLinks, removeEmptyFolders } from "./place.ts";
import { readIfThere } from "./read-if-there.ts";

/** The folder to write to. */
interface Root {
  /** The path as the caller named it. */
  readonly name: string;
  /** The real path, with links followed. */
  readonly place: string;
  readonly staging: string;
}

/**
 * Writes changes to a folder, all or none, even if the process is killed. Every file is written to a staging
 * folder first. Then a journal commits the change, and the files are moved into place. If that is interrupted,
 * the next process that writes to the folder, or calls {@link recoverFolder}, finishes it.
 *
 * Only one process writes to a folder at a time, and only if the files that it changes are still as it read them.
 * Otherwise nothing is written.
 *
 * @param folder created when it does not exist.
 * @param changes the files to write and delete.
 * @throws UsageError when a file cannot be written, a link leads out of the folder, another process is writing to
 *   it, or the folder has changed since it was read.
 */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  const writes = changes.filter(({ kind }) => kind === "created" || kind === "changed" || kind === "edited");
  const orphans = changes.filter(({ kind }) => kind === "orphaned");
  if (writes.length === 0 && orphans.length === 0) return;
  let made: string | null = null;
  try {
    made = makeFolder(resolve(folder));
    withLock(folder, (root, check) => {
      recover(root);
      refuseChanged(root, changes);
      const steps = stage(root, writes, orphans);
      decide(root, steps, check);
      applySteps(root.place, folder, steps, false);
      clear(root);
    });
  } catch (error) {
    if (made !== null) removeMade(made, folder);
    throw failure(folder, error);
  }
}

/**
 * Finishes or undoes what an interrupted run has left in a folder. Call it before you read files to decide on a
 * change.
 *
 * @param folder may be missing.
 * @throws UsageError when another process is writing to the folder, or the journal cannot be read.
 */
export function recoverFolder(folder: string): void {
  try {
    if (lstatSync(join(folder, STAGING_FOLDER), { throwIfNoEntry: false }) !== undefined) withLock(folder, recover);
  } catch (error) {
    // If a file has the folder's name, the code that reads the folder reports it.
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw failure(folder, error);
  }
}

function withLock(folder: string, work: (root: Root, check: () => void) => void): void {
  const place = realpathSync(folder);
  const lock = lockFolder(place, folder);
  try {
    work({ name: folder, place, staging: join(place, STAGING_FOLDER) }, lock.check);
  } finally {
    lock.release();
  }
}

/**
 * Refuses changes that are based on outdated files. Always checks the manifest, because every process that writes
 * a generated file updates it.
 */
function refuseChanged({ name, place }: Root, changes: readonly FileChange[]): void {
  for (const { path } of changes) refuseLinks(place, name, path);
  for (const { kind, path, before } of changes) {
    if (kind === "unchanged" && path !== MANIFEST_NAME) continue;
    if (isSame(readIfThere(join(place, path), join(name, path)), before)) continue;
    throw new UsageError(
      `${join(name, path)} was changed while errdex was at work. Nothing was written; run this again.`,
    );
  }
}

/** Writes new contents to the staging folder. If that fails, nothing has changed. */
function stage(root: Root, writes: readonly FileChange[], orphans: readonly FileChange[]): JournalStep[] {
  const hashOf = ({ before }: FileChange): string | null => (before === null ? null : hashContent(before));
  const made: string[] = [];
  try {
    mkdirSync(root.staging);
    for (const [index, { path, after }] of writes.entries()) {
      writeFileSync(join(root.staging, String(index)), after ?? "");
      const place = join(root.place, path);
      if (makeFolder(dirname(place)) !== null) made.push(dirname(place));
      // Find permanent obstacles before committing.
      if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        throw new UsageError(`cannot write ${join(root.name, path)}: it is a folder.`);
      }
    }
  } catch (error) {
    rmSync(root.staging, { recursive: true, force: true });
    for (const folder of made) removeEmptyFolders(root.place, folder);
    throw error;
  }
  return [
    ...writes.map((change, index) => ({ path: change.path, before: hashOf(change), staged: String(index) })),
    ...orphans.map((change) => ({ path: change.path, before: hashOf(change), staged: null })),
  ];
}

/** Commits the change by renaming the journal into place, which is one atomic step. */
function decide(root: Root, steps: readonly JournalStep[], check: () => void): void {
  const journal = join(root.staging, JOURNAL_FILE);
  try {
    writeFileSync(`${journal}.new`, formatJournal(steps));
    check();
    renameSync(`${journal}.new`, journal);
  } catch (error) {
    rmSync(root.staging, { recursive: true, force: true });
    throw error;
  }
}

/** Finishes the change if there is a journal; otherwise removes the staged files. */
function recover(root: Root): void {
  const stat = lstatSync(root.staging, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new UsageError(`${join(root.name, STAGING_FOLDER)} is in the way. Delete it.`);
  const journal = join(root.staging, JOURNAL_FILE);
  if (existsSync(journal)) {
    let steps: JournalStep[];
    try {
      steps = parseJournal(readFileSync(journal, "utf8"));
    } catch (error) {
      const file = join(root.name, STAGING_FOLDER, JOURNAL_FILE);
      throw new UsageError(`${file} cannot be read: ${(error as Error).message}. Delete its folder.`);
    }
    applySteps(root.place, root.name, steps, true);
  }
  clear(root);
}

/** Removes the staging folder. The journal goes first: without it, the other files have no effect. */
function clear(root: Root): void {
  rmSync(join(root.staging, JOURNAL_FILE), { force: true });
  rmSync(root.staging, { recursive: true, force: true });
}

/** Removes a folder that was created and is still empty, and the parents that were created with it. */
function removeMade(made: string, folder: string): void {
  try {
    for (let current = resolve(folder); current.startsWith(made); current = dirname(current)) rmdirSync(current);
  } catch {
    // It is not empty, or does not exist any longer.
  }
}

function failure(folder: string, error: unknown): unknown {
  if (error instanceof UsageError) return error;
  return new UsageError(`cannot write to ${folder}: ${reasonOf(error)}.`);
}
