import { mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/**
 * Makes a folder and those above it. Node's own way of doing so never returns where the system
 * refuses with "no such file", as below /proc.
 *
 * @returns the topmost folder that was made; null when all were there.
 */
export function makeFolder(folder: string): string | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return null;
  const above = dirname(folder) === folder ? null : makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return above ?? folder;
  } catch (error) {
    // Somebody else may have made it in the meantime; or a file of the name is in the way.
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !isThere) throw error;
    return above;
  }
}

/**
 * Refuses a path whose folder, once links are followed, is not inside the output folder.
 *
 * @param root the output folder's real path.
 * @param name how the output folder is called in messages.
 * @throws UsageError
 */
export function refuseLinks(root: string, name: string, path: string): void {
  const parts = path.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    let real: string;
    try {
      real = realpathSync(join(root, ...parts.slice(0, depth)));
    } catch {
      continue;
    }
    if (!`${real}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new UsageError(`${join(name, path)} leads out of ${name} through a link.`);
    }
    return;
  }
}

/** Removes a folder that has become empty, and those above it, up to the output folder. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; current.startsWith(root + sep); current = dirname(current)) {
    if (readdirSync(current).length > 0) return;
    rmdirSync(current);
  }
}
