import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { Content } from "./content.ts";
import { MANIFEST_NAME, type Manifest, parseManifest } from "./manifest.ts";
import { readIfThere } from "./read-if-there.ts";

/** An output folder as it is on the disk. Files are read one at a time. */
export interface OutputFolder {
  readonly manifest: Manifest;
  /** The text of the manifest; null when there is none. */
  readonly manifestText: Content | null;
  /**
   * Reads a file; null when it does not exist.
   *
   * @param path from the folder, with `/`.
   * @throws UsageError when it cannot be read.
   */
  read(path: string): Content | null;
  /** Whether there is such a file. */
  has(path: string): boolean;
}

/**
 * Opens an output folder, which may be missing.
 *
 * @throws UsageError when the folder is a file, or its manifest is damaged.
 */
export function openOutput(folder: string): OutputFolder {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${folder} is a file, but the generated files need a folder.`);
  }
  const read = (path: string): Content | null => readIfThere(join(folder, path));
  const manifestText = read(MANIFEST_NAME);
  return {
    manifest: manifestOf(join(folder, MANIFEST_NAME), manifestText),
    manifestText,
    read,
    has: (path) => existsSync(join(folder, path)),
  };
}

function manifestOf(file: string, content: Content | null): Manifest {
  if (content === null) return {};
  try {
    return parseManifest(String(content));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${(error as Error).message}. Restore it from version control, or delete it.`,
    );
  }
}
