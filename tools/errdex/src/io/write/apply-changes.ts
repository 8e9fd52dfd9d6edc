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

/** A folder that is being written to. */
interface Root {
  /** As somebody named it. */
  readonly name: string;
  /** Once links are followed. */
  readonly place: string;
  readonly staging: string;
}

/**
 * Writes changes to a folder, all or none, also when the process is killed: every file is staged
 * first, then a journal decides the change, then the files are moved into place. If that is
 * interrupted, the next process that writes to the folder, or calls {@link recoverFolder}, finishes it.
 *
 * One process writes to a folder at a time, and only if the files that it changes are still as it read
 * them. Otherwise nothing is written.
 *
 * @param folder is made when it is not there.
 * @throws UsageError when something cannot be written, a link leads out of the folder, another process
 *   writes to it, or has changed it since it was read.
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
 * Finishes or undoes what an interrupted run has left in a folder. Call it before you read what
 * decides a change.
 *
 * @param folder may be missing.
 * @throws UsageError when another process writes to the folder, or what is left cannot be read.
 */
export function recoverFolder(folder: string): void {
  try {
    if (lstatSync(join(folder, STAGING_FOLDER), { throwIfNoEntry: false }) !== undefined) withLock(folder, recover);
  } catch (error) {
    // A file in the place of the folder is a reader's to report.
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
 * Refuses changes that were decided from files that are no longer so. The manifest is always looked
 * at: whoever writes any generated file writes it too.
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

/** Writes what is new beside its place. When that fails, everything is as it was. */
function stage(root: Root, writes: readonly FileChange[], orphans: readonly FileChange[]): JournalStep[] {
  const hashOf = ({ before }: FileChange): string | null => (before === null ? null : hashContent(before));
  const made: string[] = [];
  try {
    mkdirSync(root.staging);
    for (const [index, { path, after }] of writes.entries()) {
      writeFileSync(join(root.staging, String(index)), after ?? "");
      const place = join(root.place, path);
      if (makeFolder(dirname(place)) !== null) made.push(dirname(place));
      // What stands in the way for good is found before anything is decided.
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

/** Puts the journal in its place in one step: before it nothing counts, after it everything. */
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

/** Finishes what a journal says, or removes what was staged and never decided. */
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

/** Removes what is staged; first the journal, without which the rest means nothing. */
function clear(root: Root): void {
  rmSync(join(root.staging, JOURNAL_FILE), { force: true });
  rmSync(root.staging, { recursive: true, force: true });
}

/** Removes a folder that was made and stayed empty, with those above it that were made for it. */
function removeMade(made: string, folder: string): void {
  try {
    for (let current = resolve(folder); current.startsWith(made); current = dirname(current)) rmdirSync(current);
  } catch {
    // It is not empty, or no longer there.
  }
}

function failure(folder: string, error: unknown): unknown {
  if (error instanceof UsageError) return error;
  return new UsageError(`cannot write to ${folder}: ${reasonOf(error)}.`);
}
