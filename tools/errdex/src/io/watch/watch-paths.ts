import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";
import { type Seen, stampOf } from "../read/trace.ts";

/** How long it must be quiet after an event, in milliseconds: an editor saves a file in several steps. */
const QUIET = 25;

/** Watches files and folders until it is closed. */
export interface Watcher {
  /**
   * Replaces what is watched.
   *
   * @param seen the files and folders that the last run has looked at, by absolute path.
   */
  watch(seen: ReadonlyMap<string, Seen>): void;
  close(): void;
}

/**
 * Makes a watcher. It watches the folders that hold the files, because an editor may replace a file by another of the
 * same name.
 *
 * @param onChange called with the paths that have changed since they were looked at, once it is quiet. It is not
 *   called for a change that was undone.
 * @param onError called when a folder cannot be watched, with the system's reason.
 */
export function makeWatcher(
  onChange: (paths: readonly string[]) => void,
  onError: (folder: string, error: unknown) => void,
): Watcher {
  const folders = new Map<string, FSWatcher>();
  let watched: ReadonlyMap<string, Seen> = new Map();
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    timer = null;
    const changed = changedPaths(watched);
    if (changed.length > 0) onChange(changed);
  };
  const wake = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  return {
    watch(seen) {
      watched = seen;
      const wanted = new Set([...seen].map(([path, { stamp }]) => (stamp?.isFolder === true ? path : dirname(path))));
      for (const [folder, watcher] of folders) {
        if (wanted.has(folder)) continue;
        watcher.close();
        folders.delete(folder);
      }
      for (const folder of wanted) {
        if (folders.has(folder) || stampOf(folder) === null) continue;
        try {
          const watcher = watch(folder, { persistent: true }, wake);
          // A folder that is deleted ends its watcher. What it held has changed, and is looked at again.
          watcher.on("error", wake);
          folders.set(folder, watcher);
        } catch (error) {
          onError(folder, error);
        }
      }
      // What has changed between the run and now has caused no event.
      wake();
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const watcher of folders.values()) watcher.close();
      folders.clear();
    },
  };
}

/** The paths that are not as they were when they were looked at. */
function changedPaths(seen: ReadonlyMap<string, Seen>): string[] {
  return [...seen].flatMap(([path, { stamp }]) => {
    const now = stampOf(path);
    if (now === null || stamp === null) return now === stamp ? [] : [path];
    // A folder changes with what is in it; the size and times of one say nothing more.
    const isSame = now.size === stamp.size && now.mtimeMs === stamp.mtimeMs && now.ino === stamp.ino;
    return isSame && (stamp.isFolder || now.ctimeMs === stamp.ctimeMs) ? [] : [path];
  });
}
