import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import type { FileChange } from "./output.ts";

/**
 * Writes changes to an output folder. Every file is first written beside its place, so that a full
 * disk or a missing permission leaves everything as it was; then all are moved into place, the
 * manifest last, and orphans are deleted.
 *
 * @param folder is made when it is not there.
 * @throws UsageError when something cannot be written, or a link leads out of the folder.
 */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  const writes = changes.filter(({ kind }) => kind === "created" || kind === "changed" || kind === "edited");
  const orphans = changes.filter(({ kind }) => kind === "orphaned");
  if (writes.length === 0 && orphans.length === 0) return;
  let staging: string | null = null;
  try {
    makeFolder(resolve(folder));
    const root = realpathSync(folder);
    for (const { path } of [...writes, ...orphans]) refuseLinks(root, folder, path);
    staging = mkdtempSync(join(root, ".errdex-staging-"));
    for (const [index, { after }] of writes.entries()) writeFileSync(join(staging, String(index)), after ?? "");
    for (const [index, { path }] of writes.entries()) {
      const place = join(root, path);
      makeFolder(dirname(place));
      renameSync(join(staging, String(index)), place);
    }
    for (const { path } of orphans) {
      rmSync(join(root, path));
      removeEmptyFolders(root, dirname(join(root, path)));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write to ${folder}: ${reasonOf(error)}.`);
  } finally {
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it. Node's own way of doing so never returns where the system
 * refuses with "no such file", as below /proc.
 */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else may have made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Refuses a path whose folder, once links are followed, is not inside the output folder. */
function refuseLinks(root: string, folder: string, path: string): void {
  const parts = path.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    let real: string;
    try {
      real = realpathSync(join(root, ...parts.slice(0, depth)));
    } catch {
      continue;
    }
    if (!real.startsWith(root + sep))
      throw new UsageError(`${join(folder, path)} leads out of ${folder} through a link.`);
    return;
  }
}

/** Removes a folder that has become empty, and those above it, up to the output folder. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current.startsWith(root + sep); current = dirname(current)) {
    if (readdirSync(current).length > 0) return;
    rmdirSync(current);
  }
}
