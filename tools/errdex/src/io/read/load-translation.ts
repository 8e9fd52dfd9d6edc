import { DISK, type Files } from "./files.ts";
import type { Loaded } from "./load-document.ts";
import { loadForeign } from "./load-foreign.ts";

/** Larger files of translators are refused: it is some twenty thousand texts with all that stands beside them. */
export const MAX_TRANSLATION_BYTES: number = 10 * 1024 * 1024;

/**
 * Reads a translators' file that is to be imported.
 *
 * @param file the path, and the name under which findings report it.
 * @param files where it is.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadTranslation(file: string, files: Files = DISK): Loaded<string> {
  const bounds = {
    maxBytes: MAX_TRANSLATION_BYTES,
    tooLarge: "Split it: a file may contain only some of the texts.",
    notText: "Save it as text, in PO or XLIFF.",
  };
  return loadForeign(file, bounds, files);
}
