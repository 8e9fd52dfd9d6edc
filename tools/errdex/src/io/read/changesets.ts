import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/** A changeset that errdex has written. */
export interface OwnChangeset {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the changesets of a catalogue that errdex has written, sorted by name. After a merge there may be one of each
 * branch.
 *
 * @param folder the folder of changesets; it may be missing.
 * @param id the catalogue's id.
 * @throws UsageError when one cannot be read.
 */
export function readChangesets(folder: string, id: string): OwnChangeset[] {
  const name = new RegExp(`^errdex-${id}(-[0-9a-f]{12})?\\.md$`);
  try {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((file) => name.test(file));
    return names.sort().map((file) => ({ name: file, text: readFileSync(join(folder, file), "utf8") }));
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}
