import { closeSync, existsSync, openSync, readSync, realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { SourceDocument } from "../../diagnostics/document.ts";
import { applyChanges } from "./apply-changes.ts";

/** A file and its text. */
type Text = Pick<SourceDocument, "file" | "text">;

/** A document as it is, null when it is not there yet, and as it should be. */
export interface DocumentChange {
  readonly before: Text | null;
  readonly after: Text;
}

/**
 * Writes documents of one folder that differ from what they were, all or none. A link stays a link,
 * and a byte order mark stays.
 *
 * @returns the files that were written.
 * @throws UsageError when something cannot be written.
 */
export function writeDocuments(changes: readonly DocumentChange[]): string[] {
  const written = changes.filter(({ before, after }) => before?.text !== after.text);
  const places = written.map(({ before, after }) => {
    const place = existsSync(after.file) ? realpathSync(after.file) : after.file;
    const content = (before !== null && hasByteOrderMark(place) ? "\ufeff" : "") + after.text;
    return { place, kind: before === null ? ("created" as const) : ("changed" as const), content };
  });
  for (const folder of new Set(places.map(({ place }) => dirname(place)))) {
    const inFolder = places.filter(({ place }) => dirname(place) === folder);
    applyChanges(
      folder,
      inFolder.map(({ place, kind, content }) => ({ kind, path: basename(place), before: null, after: content })),
    );
  }
  return written.map(({ after }) => after.file);
}

function hasByteOrderMark(file: string): boolean {
  const bytes = Buffer.alloc(3);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
  return bytes.equals(Buffer.from("\ufeff"));
}
