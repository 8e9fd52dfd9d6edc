import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** What tells that a file or folder is still the same, without reading it. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  readonly isFolder: boolean;
}

/** A file or folder that was looked at. */
export interface Seen {
  /** Null when there was none. */
  readonly stamp: Stamp | null;
  /** When it was looked at, in milliseconds since 1970. */
  readonly at: number;
}

let seen: Map<string, Seen> | null = null;

/** Begins to note every file and folder that is read, so that a later run can tell whether anything has changed. */
export function startTrace(): void {
  seen = new Map();
}

/** What was looked at since {@link startTrace}, by absolute path. The stamps are from before the reading. */
export function traced(): ReadonlyMap<string, Seen> {
  return seen ?? new Map();
}

/** Adds what another thread has looked at. */
export function noteAll(others: ReadonlyMap<string, Seen>): void {
  for (const [path, one] of others) seen?.set(path, seen.get(path) ?? one);
}

/** Notes a file or folder that is about to be read, or whose absence matters. Only the first time counts. */
export function noteSeen(path: string): void {
  if (seen === null) return;
  const place = resolve(path);
  if (!seen.has(place)) seen.set(place, { stamp: stampOf(place), at: Date.now() });
}

/** Notes a folder and everything below it, but nothing that was installed into it. */
export function noteTree(folder: string): void {
  if (seen === null) return;
  noteSeen(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") noteTree(path);
    else noteSeen(path);
  }
}

/** The stamp of a file or folder; null when it does not exist or cannot be looked at. */
export function stampOf(path: string): Stamp | null {
  try {
    const stat = statSync(path);
    const { size, mtimeMs, ctimeMs, ino } = stat;
    return { size, mtimeMs, ctimeMs, ino, isFolder: stat.isDirectory() };
  } catch {
    return null;
  }
}
