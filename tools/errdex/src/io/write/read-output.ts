import { statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { Content } from "./content.ts";
import { MANIFEST_NAME, type Manifest, parseManifest } from "./manifest.ts";
import type { OutputState, RenderedFile } from "./output.ts";
import { readIfThere } from "./read-if-there.ts";

/**
 * Reads an output folder: the manifest, and every file that the manifest or the plan names.
 *
 * @param targets the planned files, by target.
 * @throws UsageError when the folder is a file, its manifest is damaged, or a file cannot be read.
 */
export function readOutput(folder: string, targets: ReadonlyMap<string, readonly RenderedFile[]>): OutputState {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${folder} is a file, but --out takes a folder.`);
  }
  const files = new Map<string, Content>();
  const read = (path: string): void => {
    const content = readIfThere(join(folder, path));
    if (content !== null) files.set(path, content);
  };
  read(MANIFEST_NAME);
  const manifest = manifestOf(join(folder, MANIFEST_NAME), files.get(MANIFEST_NAME));
  const paths = [...targets].flatMap(([target, rendered]) => [
    ...rendered.map(({ path }) => path),
    ...Object.keys(manifest[target]?.files ?? {}),
  ]);
  for (const path of new Set(paths)) read(path);
  return { manifest, files };
}

function manifestOf(file: string, content: Content | undefined): Manifest {
  if (content === undefined) return {};
  try {
    return parseManifest(String(content));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${(error as Error).message}. Restore it from version control, or delete it.`,
    );
  }
}
