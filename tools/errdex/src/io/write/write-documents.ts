import { realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { SourceDocument } from "../../diagnostics/document.ts";
import { applyChanges } from "./apply-changes.ts";
import type { FileChange } from "./output.ts";
import { readIfThere } from "./read-if-there.ts";

/** A file and its text. */
type Text = Pick<SourceDocument, "file" | "text">;

/** A document before and after a change; `before` is null for a new file. */
export interface DocumentChange {
  readonly before: Text | null;
  readonly after: Text;
}

/**
 * Writes the documents that have changed. Those inside the folder are written all or none, even if the process is
 * killed. Links and byte order marks are kept. A file outside the folder that a link points to is written
 * separately.
 *
 * @param folder the catalogue's folder.
 * @returns the files that were written.
 * @throws UsageError when a file cannot be written, or has changed since it was read.
 */
export function writeDocuments(folder: string, changes: readonly DocumentChange[]): string[] {
  const written = changes.filter(({ before, after }) => before?.text !== after.text);
  const byRoot = new Map<string, FileChange[]>();
  for (const { before, after } of written) {
    const place = realPlace(after.file);
    const path = pathInside(realPlace(folder), place);
    const root = path === null ? dirname(place) : folder;
    const change = changeOf(path ?? basename(place), place, before, after);
    byRoot.set(root, [...(byRoot.get(root) ?? []), change]);
  }
  for (const [root, inRoot] of byRoot) applyChanges(root, inRoot);
  return written.map(({ after }) => after.file);
}

function changeOf(path: string, place: string, before: Text | null, after: Text): FileChange {
  if (before === null) return { kind: "created", path, before: null, after: after.text };
  const now = readIfThere(place);
  // Documents are read without their byte order mark.
  const mark = typeof now === "string" && now.startsWith("\ufeff") ? "\ufeff" : "";
  return { kind: "changed", path, before: mark + before.text, after: mark + after.text };
}

/** The real path of a file or folder, with links followed. It need not exist. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** The path from a folder to a place inside it, with `/`; null when the place is outside. */
function pathInside(root: string, place: string): string | null {
  const path = relative(root, place).replaceAll("\\", "/");
  return path === "" || path.startsWith("../") || path === ".." || /^(?:[A-Za-z]:|\/)/.test(path) ? null : path;
}
