import { hashContent, MANIFEST_NAME } from "./manifest.ts";
import type { FileChange, FileChangeKind } from "./output.ts";
import { Transaction } from "./transaction.ts";

/**
 * Writes changes to a folder: all or none, even if the process is killed. {@link Transaction} says how.
 *
 * @param folder created when it does not exist.
 * @throws UsageError when a file cannot be written, a link leads out of the folder, another process is writing to
 *   it, or a file has changed since it was read.
 */
export function applyChanges(folder: string, changes: readonly FileChange[]): void {
  if (!changes.some(({ kind }) => isWritten(kind) || kind === "orphaned")) return;
  const transaction = new Transaction();
  try {
    transaction.open(folder);
    for (const change of changes) {
      const { kind, path } = change;
      const before = change.before === null ? null : hashContent(change.before);
      if (isWritten(kind)) transaction.stage(folder, { path, before, after: change.after ?? "" });
      else if (kind === "orphaned") transaction.stage(folder, { path, before, after: null });
      // Every process that writes a generated file changes the manifest.
      else if (path === MANIFEST_NAME) transaction.expect(folder, path, before);
    }
    transaction.commit();
  } finally {
    transaction.close();
  }
}

/** Whether a change writes the file. */
export function isWritten(kind: FileChangeKind): boolean {
  return kind === "created" || kind === "changed" || kind === "edited";
}
