import { randomUUID } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/** The name of the file that marks a folder as being written to. */
export const LOCK_FILE = ".errdex-lock";

/** A lock that is a file and says nothing yet is being made; after so long, in milliseconds, its maker is gone. */
const EMPTY_LOCK_LIVES = 10_000;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own unit; null where the system does not tell. It tells two processes of one number apart. */
  readonly started: string | null;
  /** Tells two locks of one process apart. */
  readonly id: string;
}

/** The right to write to a folder. */
export interface FolderLock {
  /** @throws UsageError when another process has taken the lock over, which must not happen. */
  check(): void;
  release(): void;
}

/**
 * Takes the lock of a folder. A lock whose holder has ended is taken over.
 *
 * @param root the folder's real path. It exists.
 * @param name how the folder is called in messages.
 * @throws UsageError when another process holds the lock, Error of the system when nothing can be
 *   written into the folder.
 */
export function lockFolder(root: string, name: string): FolderLock {
  const file = join(root, LOCK_FILE);
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), id: randomUUID() };
  // Each turn fails only because somebody else has just taken or given back the lock.
  for (let turn = 0; turn < 20; turn += 1) {
    if (createLock(file, own)) return makeLock(file, name, own);
    const holder = readLock(file);
    if (holder === null) continue;
    if (isAlive(holder, file)) throw busy(name, holder);
    removeStale(file, holder);
  }
  throw new UsageError(`another errdex is writing to ${name}. Wait until it ends, and run this again.`);
}

/**
 * Makes the lock. It is a symbolic link that leads nowhere and names its holder, as Emacs makes them: a
 * link is there as a whole or not at all, so no crash leaves a lock that says nothing.
 *
 * @returns false when there is a lock.
 */
function createLock(file: string, own: Holder): boolean {
  const text = JSON.stringify(own);
  try {
    symlinkSync(text, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Windows wants a right for it, and not every disk has links: then the lock is a file.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
  }
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function makeLock(file: string, name: string, own: Holder): FolderLock {
  const isOwn = (): boolean => {
    const holder = readLock(file);
    return holder !== null && holder !== "unreadable" && holder.id === own.id;
  };
  return {
    check() {
      if (!isOwn()) throw new UsageError(`another errdex has begun to write to ${name}. Run this again.`);
    },
    release() {
      if (isOwn()) rmSync(file, { force: true });
    },
  };
}

/** Who holds a lock; null when nobody does any more, "unreadable" when the file does not say. */
function readLock(file: string): Holder | "unreadable" | null {
  let text: string;
  try {
    text = lstatSync(file).isSymbolicLink() ? readlinkSync(file) : readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    const { pid, host, started, id } = JSON.parse(text) as Partial<Holder>;
    if (Number.isSafeInteger(pid) && typeof host === "string" && typeof id === "string") {
      return { pid: pid as number, host, started: typeof started === "string" ? started : null, id };
    }
  } catch {
    // A file that is not JSON says nothing.
  }
  return "unreadable";
}

function isAlive(holder: Holder | "unreadable", file: string): boolean {
  if (holder === "unreadable") {
    const { mtimeMs } = lstatSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    return Date.now() - mtimeMs < EMPTY_LOCK_LIVES;
  }
  // Nothing is known here of the processes of another machine.
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: there is such a process, and it is another user's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder.started === null || holder.started === startOf(holder.pid);
}

/** When a process started, as Linux counts; null elsewhere, and when there is no such process. */
function startOf(pid: number): string | null {
  try {
    // The second field, the program's name, may hold blanks and brackets; the start is the 22nd.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Removes a lock whose holder has ended. Two processes may try at once: a rename moves a file for one
 * of them only. If what was moved is another's new lock, it is put back.
 */
function removeStale(file: string, stale: Holder | "unreadable"): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = readLock(aside);
  const isStale =
    moved === stale || (typeof moved === "object" && typeof stale === "object" && moved?.id === stale?.id);
  if (!isStale && typeof moved === "object" && moved !== null) createLock(file, moved);
  rmSync(aside, { force: true });
}

function busy(name: string, holder: Holder | "unreadable"): UsageError {
  const who = holder === "unreadable" ? "" : ` (process ${holder.pid} on ${holder.host})`;
  const help = `Wait until it ends, and run this again. If it no longer runs, delete ${LOCK_FILE} there`;
  return new UsageError(`another errdex${who} is writing to ${name}. ${help}.`);
}
