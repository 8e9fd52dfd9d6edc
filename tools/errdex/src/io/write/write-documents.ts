import { realpathSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { SourceDocument } from "../../diagnostics/document.ts";
import { applyChanges } from "./apply-changes.ts";
import type { FileChange } from "./output.ts";
import { readIfThere } from "./read-if-there.ts";

/** A file and its text. */
type Text = Pick<SourceDocument, "file" | "text">;

/** A document as it is, null when it is not there yet, and as it should be. */
export interface DocumentChange {
  readonly before: Text | null;
  readonly after: Text;
}

/**
 * Writes the documents among changes that differ from what they were: those below a folder all or
 * none, also when the process is killed. A link stays a link, and a byte order mark stays. What a link
 * leads to outside of the folder is written on its own.
 *
 * @param folder the catalogue's.
 * @returns the files that were written.
 * @throws UsageError when something cannot be written, or was changed since it was read.
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

/** Where a file or folder is, once links are followed, whether or not it is there. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** The path of a place from a folder, with `/`; null when it is not in it. */
function pathInside(root: string, place: string): string | null {
  const path = relative(root, place).replaceAll("\\", "/");
  return path === "" || path.startsWith("../") || path === ".." || /^(?:[A-Za-z]:|\/)/.test(path) ? null : path;
}
