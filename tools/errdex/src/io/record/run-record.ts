import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ownVersion } from "../read/own-version.ts";
import { type Seen, type Stamp, stampOf } from "../read/trace.ts";

// A run of `generate` records what it has read and written. When the next run with the same words finds everything
// as it was, it has nothing to do. The record is in the user's own cache folder, never in the project, and losing it
// costs time only.

const VERSION = 1;

/**
 * File systems count time in steps of up to this many milliseconds. A file that was changed within a step after it
 * was looked at may have the same times, so its times prove nothing. Git calls such a file racily clean:
 * https://git-scm.com/docs/racy-git
 */
const TIME_STEP = 20;

/** A recorded file: path, size, modified, changed, inode; and the hash of its content where its times prove nothing. */
type Row = readonly [string, number, number, number, number, string | null];

interface RunRecord {
  readonly version: number;
  readonly files: readonly Row[];
  /** Paths where nothing was. */
  readonly absent: readonly string[];
  readonly report: string;
}

/** A file that a run has written or found up to date. */
export interface WrittenFile {
  readonly path: string;
  /** The SHA-256 of its content, in hex. */
  readonly hash: string;
}

/**
 * Finds out whether everything is as the last run with the same words left it.
 *
 * @param words the arguments of the command line.
 * @returns what that run would have reported if there had been nothing to do; null when something has changed, or
 *   nothing is known.
 */
export function unchangedReport(words: readonly string[]): string | null {
  const file = recordFile(words);
  if (file === null) return null;
  try {
    const record = JSON.parse(readFileSync(file, "utf8")) as RunRecord;
    if (record.version !== VERSION || record.absent.some((path) => stampOf(path) !== null)) return null;
    if (!record.files.every(isUnchanged)) return null;
    // Now that time has passed, the times prove what the hashes have shown.
    if (record.files.some((row) => row[5] !== null)) write(file, refreshed(record));
    return record.report;
  } catch {
    return null;
  }
}

/**
 * Records a run that has left everything up to date. Records nothing where an input has changed too recently to tell
 * whether the run has seen the change.
 *
 * @param words the arguments of the command line.
 * @param seen what the run has read.
 * @param written what it has written or found up to date.
 * @param report what a run with nothing to do reports.
 */
export function recordRun(
  words: readonly string[],
  seen: ReadonlyMap<string, Seen>,
  written: readonly WrittenFile[],
  report: string,
): void {
  const file = recordFile(words);
  if (file === null) return;
  const absent: string[] = [];
  const files: Row[] = [];
  for (const [path, { stamp, at }] of seen) {
    if (stamp === null) absent.push(path);
    else if (!isSettled(stamp, at)) return;
    else files.push(rowOf(path, stamp, null));
  }
  const now = Date.now();
  for (const { path, hash } of written) {
    const stamp = stampOf(path);
    if (stamp === null) return;
    files.push(rowOf(path, stamp, isSettled(stamp, now) ? null : hash));
  }
  try {
    write(file, { version: VERSION, files, absent, report });
  } catch {
    // A cache folder that cannot be written costs time only.
  }
}

/**
 * Whether a file that changes after a moment is sure to have another time. The time of its content decides: a move into
 * place changes the other one, and would make each file that was just written look unsettled.
 */
function isSettled({ mtimeMs }: Pick<Stamp, "mtimeMs">, at: number): boolean {
  return mtimeMs < at - TIME_STEP;
}

function isUnchanged([path, size, mtimeMs, ctimeMs, ino, hash]: Row): boolean {
  const stamp = stampOf(path);
  return (
    stamp !== null &&
    stamp.size === size &&
    stamp.mtimeMs === mtimeMs &&
    stamp.ctimeMs === ctimeMs &&
    stamp.ino === ino &&
    (hash === null || createHash("sha256").update(readFileSync(path)).digest("hex") === hash)
  );
}

/** The record with the hashes dropped of files whose times prove enough by now. */
function refreshed(record: RunRecord): RunRecord {
  const now = Date.now();
  const files = record.files.map((row): Row => {
    const [path, size, mtimeMs, ctimeMs, ino, hash] = row;
    const stamp = { size, mtimeMs, ctimeMs, ino };
    return rowOf(path, stamp, hash === null || isSettled(stamp, now) ? null : hash);
  });
  return { ...record, files };
}

function rowOf(path: string, { size, mtimeMs, ctimeMs, ino }: Omit<Stamp, "isFolder">, hash: string | null): Row {
  return [path, size, mtimeMs, ctimeMs, ino, hash];
}

function write(file: string, record: RunRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  // A reader never sees half a record.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(record));
  renameSync(partial, file);
}

/**
 * The record's file, by the words, the working folder and the errdex that runs. Null when records are switched off by
 * `ERRDEX_CACHE=off`, or errdex runs from its sources, which change without a new version. `ERRDEX_CACHE` may also
 * name the folder.
 */
function recordFile(words: readonly string[]): string | null {
  const asked = process.env.ERRDEX_CACHE;
  if (asked === "off" || (asked === undefined && import.meta.filename?.endsWith(".ts") === true)) return null;
  const program = process.argv[1] ?? "";
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const key = JSON.stringify([VERSION, ownVersion(), program, built, process.version, process.cwd(), words]);
  const name = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return join(asked ?? cacheFolder(), `${name}.json`);
}

/** The user's cache folder: https://specifications.freedesktop.org/basedir-spec/latest/ or what the system has for it. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows } = process.env;
  if (xdg?.startsWith("/") === true) return join(xdg, "errdex");
  if (process.platform === "win32" && windows !== undefined) return join(windows, "errdex", "cache");
  return process.platform === "darwin" ? join(homedir(), "Library/Caches/errdex") : join(homedir(), ".cache/errdex");
}
