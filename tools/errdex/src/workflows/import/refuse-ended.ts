import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { MergeInput } from "./merge-revision.ts";

const RULE = "retired-code";

/** Reports listed codes that must not return: retired entries, and codes that the lock lists as retired or removed. */
export function refuseEnded({ catalogue, observed, lock, listed, file }: MergeInput): Diagnostic[] {
  const ended = new Map<string, string>();
  for (const { code, name, retired, removed } of lock?.errors ?? []) {
    if (removed !== undefined) ended.set(String(code), `was removed in ${removed} (${name})`);
    else if (retired !== undefined) ended.set(String(code), `was retired in ${retired} (${name})`);
  }
  // An allowance for the current version permits using the code again.
  for (const { rule, code, version } of lock?.allowed ?? []) {
    if (rule === RULE && version === lock?.version) ended.delete(String(code));
  }
  for (const { code, name, retired } of [...catalogue.errors, ...(observed?.errors ?? [])]) {
    if (retired !== undefined) ended.set(String(code), `is retired in the catalogue (${name})`);
  }
  return listed.flatMap(({ code, line, column }) => {
    const end = ended.get(String(code));
    if (end === undefined) return [];
    const message = `the code ${JSON.stringify(code)} ${end}, but the document lists it`;
    const help = "A retired or removed code is never used again. Delete the row in your copy of the document.";
    return [{ rule: RULE, severity: "error" as const, file, line, column, message, help }];
  });
}
