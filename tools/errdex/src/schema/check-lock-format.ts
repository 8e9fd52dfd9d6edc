import { LOCK_FORMAT } from "../catalogue/lock.ts";
import type { Finding, SourceDocument } from "../diagnostics/document.ts";

/**
 * Reports a lock from a newer errdex. Without this check its new fields would be reported as misspelt, and the
 * fix is to update errdex.
 */
export function checkLockFormat(document: SourceDocument): Finding[] {
  const { format } = (document.value ?? {}) as { readonly format?: unknown };
  if (typeof format !== "number" || format <= LOCK_FORMAT) return [];
  const message = `the lock has format ${format}, but this version of errdex reads format ${LOCK_FORMAT} and older ones`;
  const help = "Use the version of errdex that wrote the lock, or a newer one.";
  return [{ rule: "lock-format", severity: "error", document, path: ["format"], message, help }];
}
