import { randomUUID } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/** The name of the file that marks a folder as being written to. */
export const LOCK_FILE = ".errdex-lock";

/** An empty lock file is still being created. After this time, in milliseconds, its creator is assumed dead. */
const EMPTY_LOCK_LIVES = 10_000;

/** The process that holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /**
   * The process's start time, in the system's own unit; null when the system does not provide it. It
   * distinguishes processes that had the same id.
   */
  readonly started: string | null;
  /** Distinguishes locks of the same process. */
  readonly id: string;
}

/** The exclusive right to write to a folder. */
export interface FolderLock {
  /**
   * Checks that the lock is still ours.
   *
   * @throws UsageError when another process has taken it over.
   */
  check(): void;
  release(): void;
}

/**
 * Takes the lock of a folder. If the process that holds it has ended, the lock is taken over.
 *
 * @param root the folder's real path. It must exist.
 * @param name the folder's name in messages.
 * @throws UsageError when another process holds the lock.
 * @throws Error from the file system when the folder is not writable.
 */
export function lockFolder(root: string, name: string): FolderLock {
  const file = join(root, LOCK_FILE);
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), id: randomUUID() };
  // A turn fails only when another process has just taken or released the lock.
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
 * Creates the lock: a symbolic link that leads nowhere and names its holder, as Emacs does it. A link is created
 * completely or not at all, so a crash never leaves an empty lock.
 *
 * @returns false when there is a lock already.
 */
function createLock(file: string, own: Holder): boolean {
  const text = JSON.stringify(own);
  try {
    symlinkSync(text, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Windows requires a privilege for links, and some file systems do not support them. Then the lock is a file.
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

/** Reads who holds a lock: null when the file is gone, "unreadable" when it does not say. */
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
    // Not JSON: unreadable.
  }
  return "unreadable";
}

function isAlive(holder: Holder | "unreadable", file: string): boolean {
  if (holder === "unreadable") {
    const { mtimeMs } = lstatSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    return Date.now() - mtimeMs < EMPTY_LOCK_LIVES;
  }
  // Processes of another machine cannot be checked, so assume that they run.
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder.started === null || holder.started === startOf(holder.pid);
}

/** A process's start time, in Linux's clock ticks; null on other systems, and when there is no such process. */
function startOf(pid: number): string | null {
  try {
    // The second field, the program's name, may contain spaces and brackets. The start time is the 22nd field.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Removes a lock whose process has ended. Two processes may try this at once, but only one of them can rename the
 * file. If the renamed file is another process's new lock, it is put back.
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
