import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import { applySteps } from "./apply-steps.ts";
import { type FolderLock, LOCK_FILE, lockFolder } from "./folder-lock.ts";
import { JOURNAL_FILE, type JournalStep, parseJournal, STAGING_FOLDER } from "./journal.ts";

/** A folder to write to. */
export interface Root {
  /** The path as the caller named it. */
  readonly name: string;
  /** The real path, with links followed. */
  readonly place: string;
  readonly staging: string;
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
    const names = [STAGING_FOLDER, LOCK_FILE];
    if (!names.some((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined)) return;
    const { root, lock } = takeLock(folder);
    try {
      recover(root);
    } finally {
      lock.release();
    }
  } catch (error) {
    // If a file has the folder's name, the code that reads the folder reports it.
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw failure(folder, error);
  }
}

/**
 * Takes the lock of a folder that exists.
 *
 * @param folder as the caller names it.
 * @throws UsageError when another process holds the lock, and Error from the file system.
 */
export function takeLock(folder: string): { root: Root; lock: FolderLock } {
  const place = realpathSync.native(folder);
  return { root: { name: folder, place, staging: join(place, STAGING_FOLDER) }, lock: lockFolder(place, folder) };
}

/**
 * Finishes the change if there is a journal; otherwise removes the staged files. The folder's lock must be held.
 *
 * @throws UsageError when the journal cannot be read or something else has its place.
 */
export function recover(root: Root): void {
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
export function clear(root: Root): void {
  rmSync(join(root.staging, JOURNAL_FILE), { force: true });
  rmSync(root.staging, { recursive: true, force: true });
}

/** The error to throw when a folder cannot be written to: a sentence for the user. */
export function failure(folder: string, error: unknown): unknown {
  if (error instanceof UsageError) return error;
  return new UsageError(`cannot write to ${folder}: ${reasonOf(error)}.`);
}
