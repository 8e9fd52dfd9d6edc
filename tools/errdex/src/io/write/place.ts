import { mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/**
 * Creates a folder and its parents. Node's recursive `mkdir` never returns where the system answers "no such
 * file", as below /proc.
 *
 * @returns the topmost folder that was created; null when all existed.
 */
export function makeFolder(folder: string): string | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return null;
  const above = dirname(folder) === folder ? null : makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return above ?? folder;
  } catch (error) {
    // Another process may have created it in the meantime, or a file with that name may be in the way.
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !isThere) throw error;
    return above;
  }
}

/**
 * Refuses a path whose folder, with links followed, is not inside the output folder.
 *
 * @param root the output folder's real path.
 * @param name the output folder's name in messages.
 * @param path from the output folder, with `/`.
 * @param inside the folders that have been found to be inside, as paths from the output folder. They are not looked at
 *   again, and this one is added. One pass over many files shares it: many are in one folder.
 * @throws UsageError when the path leads out of the output folder.
 */
export function refuseLinks(root: string, name: string, path: string, inside: Set<string> = new Set()): void {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  if (inside.has(folder)) return;
  refuseFolder(root, name, path);
  inside.add(folder);
}

function refuseFolder(root: string, name: string, path: string): void {
  const parts = path.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    let real: string;
    try {
      // One call of the system; the other form looks at each part of the path.
      real = realpathSync.native(join(root, ...parts.slice(0, depth)));
    } catch {
      continue;
    }
    if (!`${real}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new UsageError(`${join(name, path)} leads out of ${name} through a link.`);
    }
    return;
  }
}

/** Removes a folder if it is empty, then its empty parents, up to the output folder. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current.startsWith(root + sep); current = dirname(current)) {
    if (readdirSync(current).length > 0) return;
    rmdirSync(current);
  }
}
