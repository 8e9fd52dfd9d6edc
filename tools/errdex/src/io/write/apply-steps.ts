import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type JournalStep, STAGING_FOLDER } from "./journal.ts";
import { hashContent } from "./manifest.ts";
import { makeFolder, refuseLinks, removeEmptyFolders } from "./place.ts";

/**
 * Executes a journal: moves staged files into place and deletes files. Steps that are done already are skipped,
 * so it may be called again after a crash.
 *
 * @param root the folder's real path.
 * @param name the folder's name in messages.
 * @param careful true when files may have changed since the journal was written; then a file that does not match
 *   the journal is left alone.
 * @throws UsageError when a path leads out of the folder.
 * @throws Error from the file system when a step fails.
 */
export function applySteps(root: string, name: string, steps: readonly JournalStep[], careful: boolean): void {
  const inside = new Set<string>();
  // Many files are in one folder, which is made for the first of them.
  const ready = new Set<string>();
  for (const { path, before, staged } of steps) {
    refuseLinks(root, name, path, inside);
    const place = join(root, path);
    if (staged === null) {
      if (hashOf(place) !== before || before === null) continue;
      rmSync(place);
      removeEmptyFolders(root, dirname(place));
      ready.clear();
      continue;
    }
    const waiting = join(root, STAGING_FOLDER, staged);
    if (careful && (!existsSync(waiting) || !isAsKnown(place, before))) continue;
    if (!ready.has(dirname(path))) makeFolder(dirname(place));
    ready.add(dirname(path));
    renameSync(waiting, place);
  }
}

/** Whether a file is unchanged since the journal was written. */
function isAsKnown(place: string, before: string | null): boolean {
  const now = hashOf(place);
  return now === null || now === before;
}

/**
 * The hash of a file; null when it does not exist, and the empty text when it is a folder.
 *
 * @throws Error from the file system when it cannot be read.
 */
export function hashOf(place: string): string | null {
  try {
    return hashContent(readFileSync(place));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    // A folder has no hash. It is not what the journal knows, so recovery leaves it alone.
    if (code === "EISDIR") return "";
    throw error;
  }
}
