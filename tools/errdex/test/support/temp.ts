import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

const folders: string[] = [];

/** A folder of the test file's own, removed when its tests are over. */
export function tempFolder(): string {
  const folder = runFolder();
  folders.push(folder);
  return folder;
}

/** A folder that stays until the run is over, for a module that several test files share. */
export function runFolder(): string {
  return mkdtempSync(join(inject("temp"), "t-"));
}

/** Removes the folders of a test file; each-file.ts does so. */
export function removeTempFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
