import { DISK, type Files } from "./files.ts";
import type { Loaded } from "./load-document.ts";
import { loadForeign } from "./load-foreign.ts";

/** Larger documents are refused: it is a hundred thousand codes. */
export const MAX_REVISION_BYTES: number = 20 * 1024 * 1024;

/**
 * Reads a document that is to be imported.
 *
 * @param file the path, and the name under which findings report it.
 * @param files where it is.
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
