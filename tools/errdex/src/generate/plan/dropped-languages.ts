import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { WithheldFile } from "./plan-files.ts";

/**
 * Reports the languages whose files would go, because they are no longer translated far enough. Readers may have links to
 * these pages, so they are not deleted unless somebody says so.
 *
 * @param folder the output folder, as the caller named it.
 * @param files the files that are on the disk, and that no template makes any more.
 * @param isAllowed whether they are deleted all the same. Then the findings are warnings.
 * @returns a finding for each language of a target, at its first file.
 */
export function droppedLanguages(folder: string, files: readonly WithheldFile[], isAllowed: boolean): Diagnostic[] {
  const groups = new Map<string, WithheldFile[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const key = `${file.target} ${file.language}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((group): Diagnostic[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { path, target, language, complete, needed } = first;
    const [what, are] = group.length === 1 ? ["this file", "is"] : [`this file and ${group.length - 1} more`, "are"];
    const why = `only ${complete} % of the texts are translated into ${language}, and ${target} needs ${needed} %`;
    return [
      {
        rule: "dropped-language",
        severity: isAllowed ? "warning" : "error",
        file: join(folder, path),
        line: 1,
        column: 1,
        message: isAllowed ? `${why}: ${what} ${are} deleted` : `${why}: ${what} would be deleted`,
        help: `"errdex translate status" shows what is missing. ${
          isAllowed ? "The files come back once it is translated." : "To delete the files, pass --drop-languages."
        }`,
      },
    ];
  });
}
