import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "./load-document.ts";

/** The folder of changesets for the next release. */
export const CHANGESETS = ".changeset";

/**
 * Finds the nearest changeset folder above a file.
 *
 * @returns its path from the working directory.
 * @throws UsageError when there is none.
 */
export function findChangesets(file: string): string {
  for (let folder = resolve(dirname(file)); ; folder = dirname(folder)) {
    if (statSync(join(folder, CHANGESETS), { throwIfNoEntry: false })?.isDirectory() === true) {
      return relative(process.cwd(), join(folder, CHANGESETS));
    }
    if (dirname(folder) === folder) break;
  }
  throw new UsageError(`there is no folder ${CHANGESETS} above ${file}. Name one with --out.`);
}

/**
 * Reads a changeset; null when it does not exist.
 *
 * @throws UsageError when it cannot be read.
 */
export function readChangeset(file: string): string | null {
  try {
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}.`);
  }
}
