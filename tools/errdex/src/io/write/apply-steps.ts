import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type JournalStep, STAGING_FOLDER } from "./journal.ts";
import { hashContent } from "./manifest.ts";
import { makeFolder, refuseLinks, removeEmptyFolders } from "./place.ts";

/**
 * Does what a journal says: moves staged files into place, and deletes what is to go. What was done
 * before is skipped, so it may be called again after a crash.
 *
 * @param root the folder's real path.
 * @param name how the folder is called in messages.
 * @param careful whether somebody may have changed files since the journal was written: then a file
 *   that is not as the journal knows it stays as it is.
 * @throws UsageError when a path leads out of the folder, Error of the system when a step fails.
 */
export function applySteps(root: string, name: string, steps: readonly JournalStep[], careful: boolean): void {
  for (const { path, before, staged } of steps) {
    refuseLinks(root, name, path);
    const place = join(root, path);
    if (staged === null) {
      if (hashOf(place) !== before || before === null) continue;
      rmSync(place);
      removeEmptyFolders(root, dirname(place));
      continue;
    }
    const waiting = join(root, STAGING_FOLDER, staged);
    if (careful && (!existsSync(waiting) || !isAsKnown(place, before))) continue;
    makeFolder(dirname(place));
    renameSync(waiting, place);
  }
}

/** Whether nobody has changed a file since the journal was written. */
function isAsKnown(place: string, before: string | null): boolean {
  const now = hashOf(place);
  return now === null || now === before;
}

/** The hash of a file; null when it is not there. */
function hashOf(place: string): string | null {
  try {
    return hashContent(readFileSync(place));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}
