import { DISK, type Files } from "./files.ts";
import type { Loaded } from "./load-document.ts";
import { loadForeign } from "./load-foreign.ts";

/** The largest accepted document, in bytes: about 100,000 codes. */
export const MAX_REVISION_BYTES: number = 20 * 1024 * 1024;

/**
 * Reads a document to import.
 *
 * @param file the path, and the file's name in findings.
 * @param files the files to read from.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadRevision(file: string, files: Files = DISK): Loaded<string> {
  const bounds = {
    maxBytes: MAX_REVISION_BYTES,
    tooLarge: "Keep only the part of the document that lists the codes.",
    notText: "Save the document as text, in the format that you import.",
  };
  return loadForeign(file, bounds, files);
}
