import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import type { Content } from "./content.ts";

/**
 * What a file holds: a string where it is UTF-8, bytes otherwise; null when it is not there.
 *
 * @param name how the file is called in messages.
 * @throws UsageError when it cannot be read.
 */
export function readIfThere(file: string, name: string = file): Content | null {
  try {
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes.toString("utf8") : bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}.`);
  }
}
