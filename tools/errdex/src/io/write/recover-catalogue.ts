import { statSync } from "node:fs";
import { dirname } from "node:path";
import { recoverFolder } from "./recover-folder.ts";

/**
 * Finishes or undoes what an interrupted run has left in a catalogue's folder.
 *
 * @param path the catalogue's file or folder, which may be missing.
 * @throws UsageError when another process is writing to the folder, or the journal cannot be read.
 */
export function recoverCatalogue(path: string): void {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  recoverFolder(isFolder ? path : dirname(path));
}
