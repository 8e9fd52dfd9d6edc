import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { EXTENSIONS } from "./load-document.ts";

/**
 * About how large a catalogue is, without reading it: the files beside it and its translations.
 *
 * @param path the catalogue's file or folder.
 * @returns bytes; 0 when it cannot be looked at.
 */
export function catalogueSize(path: string): number {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  return documentsSize(folder) + documentsSize(join(folder, "locales"));
}

function documentsSize(folder: string): number {
  try {
    const names = readdirSync(folder).filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()));
    return names.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  } catch {
    return 0;
  }
}
