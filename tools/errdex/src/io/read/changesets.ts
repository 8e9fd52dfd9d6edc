import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "./load-document.ts";

/** The folder in which changesets wait for the next release. */
export const CHANGESETS = ".changeset";

/**
 * The nearest folder of changesets above a file.
 *
 * @returns its path from the working folder.
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
 * The text of a changeset; null when it is not there.
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
