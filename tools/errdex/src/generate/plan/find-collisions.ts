import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import type { Target } from "../../targets/target.ts";

/** The paths that a target would write, and from where. */
export interface PlannedOutput {
  readonly target: Target;
  readonly folder: string;
  /** From the folder, with `/`. */
  readonly paths: readonly string[];
}

/**
 * Finds files that two targets would write: each would take the other's for edited. The first of every
 * pair of targets is reported.
 */
export function findCollisions(outputs: readonly PlannedOutput[]): Diagnostic[] {
  const owners = new Map<string, Target>();
  const reported = new Set<string>();
  return outputs.flatMap(({ target, folder, paths }) =>
    paths.flatMap((path) => {
      const place = posix.join(folder.replaceAll("\\", "/"), path);
      // File systems that fold case see one file where two names differ in case alone.
      const owner = owners.get(place.toLowerCase());
      owners.set(place.toLowerCase(), owner ?? target);
      if (owner === undefined || owner === target || reported.has(`${owner.id} ${target.id}`)) return [];
      reported.add(`${owner.id} ${target.id}`);
      return toDiagnostic({
        rule: "output-path",
        severity: "error",
        document: target.document,
        path: ["files"],
        message: `${place} is also written by the target ${owner.id}`,
        help: `Give one of them its own folder: --target ${target.id}=folder.`,
      });
    }),
  );
}
