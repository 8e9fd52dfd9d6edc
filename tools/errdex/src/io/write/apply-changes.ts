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
import { type FolderLock, LOCK_FILE, lockFolder } from "./folder-lock.ts";
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

/** A folder, and the changes to write to it. */
export interface FolderChanges {
  /** Created when it does not exist. */
  readonly folder: string;
  readonly changes: readonly FileChange[];
}

/** {@link applyToFolders} for one folder. */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  applyToFolders([{ folder, changes }]);
}

/**
 * Writes changes to folders: in each folder all or none, even if the process is killed. Every file is written to a
 * staging folder first. Then a journal commits the change, and the files are moved into place. If that is
 * interrupted, the next process that writes to the folder, or calls {@link recoverFolder}, finishes it.
 *
 * Only one process writes to a folder at a time, and only if the files that it changes are still as it read them.
 * Otherwise nothing is written to any of the folders.
 *
 * @throws UsageError when a file cannot be written, a link leads out of a folder, another process is writing to
 *   one, or one has changed since it was read.
 */
export function applyToFolders(outputs: readonly FolderChanges[]): void {
  const due = outputs.filter(({ changes }) => changes.some(({ kind }) => isWrite(kind) || kind === "orphaned"));
  const made = new Map<string, string>();
  const held: { root: Root; lock: FolderLock; changes: readonly FileChange[] }[] = [];
  let folder = "";
  try {
    for (const output of due) {
      folder = output.folder;
      const top = makeFolder(resolve(folder));
      if (top !== null) made.set(folder, top);
      held.push({ ...takeLock(folder), changes: output.changes });
    }
    const decided = held.map(({ root, lock, changes }) => {
      folder = root.name;
      recover(root);
      refuseChanged(root, changes);
      return { root, lock, steps: stage(root, changes) };
    });
    for (const { root, lock, steps } of decided) {
      folder = root.name;
      decide(root, steps, lock);
    }
    for (const { root, steps } of decided) {
      folder = root.name;
      applySteps(root.place, folder, steps, false);
      clear(root);
    }
  } catch (error) {
    for (const { root } of held) undo(root);
    throw failure(folder, error);
  } finally {
    for (const { lock } of held) lock.release();
    for (const [name, top] of made) removeMade(top, name);
  }
}

function isWrite(kind: FileChange["kind"]): boolean {
  return kind === "created" || kind === "changed" || kind === "edited";
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

function takeLock(folder: string): { root: Root; lock: FolderLock } {
  const place = realpathSync(folder);
  return { root: { name: folder, place, staging: join(place, STAGING_FOLDER) }, lock: lockFolder(place, folder) };
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
function stage(root: Root, changes: readonly FileChange[]): JournalStep[] {
  const writes = changes.filter(({ kind }) => isWrite(kind));
  const orphans = changes.filter(({ kind }) => kind === "orphaned");
  const hashOf = ({ before }: FileChange): string | null => (before === null ? null : hashContent(before));
  const made: string[] = [];
  try {
    mkdirSync(root.staging);
    for (const [index, { path, after }] of writes.entries()) {
      writeFileSync(join(root.staging, String(index)), after ?? "");
      if (makeFolder(dirname(join(root.place, path))) !== null) made.push(dirname(join(root.place, path)));
    }
    // A folder in the place of a file is found before the change is committed. It may be one that another file needs.
    for (const { path } of writes) {
      if (statSync(join(root.place, path), { throwIfNoEntry: false })?.isDirectory() === true) {
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
function decide(root: Root, steps: readonly JournalStep[], lock: FolderLock): void {
  const journal = join(root.staging, JOURNAL_FILE);
  writeFileSync(`${journal}.new`, formatJournal(steps));
  lock.check();
  renameSync(`${journal}.new`, journal);
}

/** Removes the staged files, unless the change is committed: then the next run finishes it. */
function undo(root: Root): void {
  if (!existsSync(join(root.staging, JOURNAL_FILE))) rmSync(root.staging, { recursive: true, force: true });
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
