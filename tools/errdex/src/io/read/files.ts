import { readdirSync, readFileSync, statSync } from "node:fs";
import type { DocumentCache } from "./document-cache.ts";
import { noteSeen } from "./trace.ts";

/**
 * Read access to the files of a catalogue: on disk, or in a revision of a git repository. Methods throw what the
 * file system throws: an error with a `code` such as `ENOENT`.
 */
export interface Files {
  /** Whether the path is a folder. Throws when it does not exist. */
  isFolder(path: string): boolean;
  /** The names in a folder. */
  list(folder: string): readonly string[];
  /** The size of a file in bytes. */
  size(file: string): number;
  read(file: string): Buffer;
  /** The documents that were read before, where several runs are in one process. */
  readonly documents?: DocumentCache;
}

/** The files on disk. What is read is noted for {@link startTrace}. */
export const DISK: Files = {
  isFolder(path) {
    noteSeen(path);
    return statSync(path).isDirectory();
  },
  list(folder) {
    noteSeen(folder);
    return readdirSync(folder);
  },
  size: (file) => statSync(file).size,
  read(file) {
    noteSeen(file);
    return readFileSync(file);
  },
};
