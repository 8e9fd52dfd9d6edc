import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "./load-document.ts";

/**
 * The names in a folder; none when it does not exist.
 *
 * @throws UsageError when it cannot be read.
 */
export function listFolder(folder: string): readonly string[] {
  return listEntries(folder).map(({ name }) => name);
}

/**
 * Whether something is at a place that is not an empty folder, or a folder of empty folders: an interrupted run may have
 * left those.
 *
 * @throws UsageError when a folder cannot be read.
 */
export function isTaken(place: string): boolean {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === false) return true;
  return listEntries(place).some((entry) => !entry.isDirectory() || isTaken(join(place, entry.name)));
}

function listEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}
