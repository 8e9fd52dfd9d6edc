import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { LOCK_NAME } from "./load-catalogue.ts";
import { EXTENSIONS, reasonOf } from "./load-document.ts";

/** The location of a catalogue that may not exist yet. */
export interface CataloguePlace {
  readonly file: string;
  readonly exists: boolean;
  /** The name of the folder that contains it. */
  readonly folderName: string;
  /** Its path from the root of its repository, with `/`. */
  readonly path: string;
}

/**
 * Finds the location of a catalogue that may not exist yet.
 *
 * @param path its file, or its folder.
 * @throws UsageError when the folder cannot be read, or the file is neither JSON nor YAML.
 */
export function locateCatalogue(path: string): CataloguePlace {
  const file = fileOf(path);
  const folder = resolve(dirname(file));
  return { file, exists: existsSync(file), folderName: basename(folder), path: pathInRepository(resolve(file)) };
}

/**
 * The lock beside a catalogue, which lists what has been released.
 *
 * @param path the catalogue's file or folder.
 * @returns null when there is none.
 * @throws UsageError as {@link locateCatalogue}.
 */
export function findLock(path: string): string | null {
  const file = join(dirname(fileOf(path)), LOCK_NAME);
  return existsSync(file) ? file : null;
}

function fileOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    const names = EXTENSIONS.map((extension) => `catalogue${extension}`);
    const present = namesIn(path).filter((name) => names.includes(name));
    if (present.length > 1) throw new UsageError(`${path} contains ${present.join(" and ")}. Keep one of them.`);
    return join(path, present[0] ?? "catalogue.json");
  }
  const extension = extname(path).toLowerCase();
  if (EXTENSIONS.includes(extension)) return path;
  // A path without an extension that does not exist is a new folder.
  if (extension === "" && !existsSync(path)) return join(path, "catalogue.json");
  throw new UsageError(`${path} is neither JSON nor YAML: expected ${EXTENSIONS.join(", ")}.`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}

/** The root of the repository that a file or folder is in, absolute; null outside of one. */
export function findRepository(path: string): string | null {
  for (let root = resolve(path); ; root = dirname(root)) {
    if (dirname(root) === root) return null;
    if (existsSync(join(root, ".git"))) return root;
  }
}

/** The path from the root of the repository; outside a repository, from the working directory. */
function pathInRepository(file: string): string {
  const path = relative(findRepository(dirname(file)) ?? process.cwd(), file).replaceAll("\\", "/");
  return path.startsWith("..") || path.startsWith("/") ? basename(file) : path;
}
