import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import type { Content } from "./content.ts";

/**
 * Reads a file: a string when it is UTF-8, bytes otherwise, null when it does not exist.
 *
 * @param name the file's name in messages.
 * @throws UsageError when it cannot be read.
 */
export function readIfThere(file: string, name: string = file): Content | null {
  try {
    // Most files of a first run do not exist, and an exception takes longer than a look.
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return null;
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes.toString("utf8") : bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}.`);
  }
}
