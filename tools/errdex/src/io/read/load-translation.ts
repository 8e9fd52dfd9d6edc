import { DISK, type Files } from "./files.ts";
import type { Loaded } from "./load-document.ts";
import { loadForeign } from "./load-foreign.ts";

/** The largest accepted translation file, in bytes: about 20,000 texts. */
export const MAX_TRANSLATION_BYTES: number = 10 * 1024 * 1024;

/**
 * Reads a translation file to import.
 *
 * @param file the path, and the file's name in findings.
 * @param files the files to read from.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadTranslation(file: string, files: Files = DISK): Loaded<string> {
  const bounds = {
    maxBytes: MAX_TRANSLATION_BYTES,
    tooLarge: "Split it: a file may contain only some of the texts.",
    notText: "Save it as text, in PO, XLIFF or CSV.",
  };
  return loadForeign(file, bounds, files);
}
