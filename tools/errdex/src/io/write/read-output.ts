import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { hasConflict, sidesOfConflict } from "./conflict.ts";
import type { Content } from "./content.ts";
import { MANIFEST_NAME, type Manifest, mergeManifests, parseManifest } from "./manifest.ts";
import { readIfThere } from "./read-if-there.ts";

/** An output folder as it is on the disk. Files are read one at a time. */
export interface OutputFolder {
  readonly manifest: Manifest;
  /** The text of the manifest; null when there is none. */
  readonly manifestText: Content | null;
  /** Whether the manifest has the marks of a merge. Then it lists what either branch has written. */
  readonly isMerged: boolean;
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
    isMerged: manifestText !== null && hasConflict(manifestText),
    read,
    has: (path) => existsSync(join(folder, path)),
  };
}

function manifestOf(file: string, content: Content | null): Manifest {
  if (content === null) return {};
  try {
    const text = String(content);
    if (!hasConflict(text)) return parseManifest(text);
    const [ours, theirs] = sidesOfConflict(text);
    return mergeManifests(parseManifest(ours), parseManifest(theirs));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${(error as Error).message}. Restore it from version control, or delete it.`,
    );
  }
}
