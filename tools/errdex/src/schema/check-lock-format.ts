import { LOCK_FORMAT } from "../catalogue/lock.ts";
import type { Finding, SourceDocument } from "../diagnostics/document.ts";

/**
 * Finds that a lock was written by a newer errdex. Its fields would only be called misspelt, and
 * the cure is another one.
 */
export function checkLockFormat(document: SourceDocument): Finding[] {
  const { format } = (document.value ?? {}) as { readonly format?: unknown };
  if (typeof format !== "number" || format <= LOCK_FORMAT) return [];
  const message = `the lock has format ${format}, but this version of errdex reads format ${LOCK_FORMAT}`;
  const help = "Use the version of errdex that wrote the lock, or a newer one.";
  return [{ rule: "lock-format", severity: "error", document, path: ["format"], message, help }];
}
