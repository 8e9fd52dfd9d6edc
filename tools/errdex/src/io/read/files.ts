import { readdirSync, readFileSync, statSync } from "node:fs";

/**
 * Where a catalogue's files are: on the disk, or in a revision of a repository.
 * Methods throw what the file system throws: an error with a `code` such as `ENOENT`.
 */
export interface Files {
  /** Whether the path is a folder. Throws when there is nothing. */
  isFolder(path: string): boolean;
  /** The names in a folder. */
  list(folder: string): readonly string[];
  /** The size of a file in bytes. */
  size(file: string): number;
  read(file: string): Buffer;
}

/** The files of this machine. */
export const DISK: Files = {
  isFolder: (path) => statSync(path).isDirectory(),
  list: (folder) => readdirSync(folder),
  size: (file) => statSync(file).size,
  read: (file) => readFileSync(file),
};
