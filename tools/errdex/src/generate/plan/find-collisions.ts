import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import type { Target } from "../../targets/target.ts";

/** The files that one target would write, and where. */
export interface TargetPaths {
  readonly target: Target;
  readonly folder: string;
  /** Paths from the output folder, with `/`. */
  readonly paths: readonly string[];
}

/**
 * Finds files that two targets would both write: each run would treat the other target's file as edited.
 *
 * @returns one error for each pair of targets, about the first file that they share.
 */
export function findCollisions(outputs: readonly TargetPaths[]): Diagnostic[] {
  const owners = new Map<string, Target>();
  const reported = new Set<string>();
  return outputs.flatMap(({ target, folder, paths }) =>
    paths.flatMap((path) => {
      const place = posix.join(folder.replaceAll("\\", "/"), path);
      // Compare in lower case: on a case-insensitive file system, names that differ only in case are one
      // file.
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
