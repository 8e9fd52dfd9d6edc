import { existsSync, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import type { Path } from "../../diagnostics/document.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { loadText, reasonOf } from "./load-document.ts";

/** The folder of a target with the files that are copied into packages. */
export const RUNTIME_FOLDER = "runtime";

/** Reports a mistake in target.json: where, what, and how to fix it. */
export type ReportAt = (path: Path, message: string, help: string) => void;

/**
 * Reads the files of a target's `runtime` folder that `target.json` lists.
 *
 * @param folder the target's folder.
 * @param report called for every file that is missing, unreadable, not text, or outside the folder.
 * @returns the texts by path below `runtime`. Every line ends with `\n`.
 */
export function loadRuntime(folder: string, { runtime = [] }: TargetDefinition, report: ReportAt): Map<string, string> {
  const texts = new Map<string, string>();
  const inside = new Set<string>();
  for (const [group, { files, replace = {} }] of runtime.entries()) {
    for (const [index, file] of files.entries()) {
      const at = ["runtime", group, "files", index];
      if (leaves(file)) {
        report(at, `${JSON.stringify(file)} is not a path below ${RUNTIME_FOLDER}`, 'Write it as "folder/name.ext".');
        continue;
      }
      const text = texts.get(file) ?? readFile(folder, file, at, report, inside);
      if (text === null) continue;
      texts.set(file, text);
      for (const placeholder of Object.keys(replace)) {
        if (text.includes(placeholder)) continue;
        const help = "Fix the placeholder, or list the file in a group without it.";
        report(["runtime", group, "replace", placeholder], `${placeholder} does not occur in ${file}`, help);
      }
    }
  }
  return texts;
}

/** Whether a path is absolute, or leads out of the folder that it starts in. */
function leaves(path: string): boolean {
  return path.includes("\\") || path.includes(":") || path.split("/").some((part) => ["", ".", ".."].includes(part));
}

/** @param inside the folders that have been found to be inside the target's; this one is added. */
function readFile(folder: string, file: string, at: Path, report: ReportAt, inside: Set<string>): string | null {
  const place = join(folder, RUNTIME_FOLDER, file);
  try {
    if (!existsSync(place)) {
      report(at, `there is no file ${file} in ${join(folder, RUNTIME_FOLDER)}`, "Add it, or fix the path.");
      return null;
    }
    const stat = lstatSync(place);
    // Refuse links that leave the folder: a target from elsewhere must not publish files of the user's machine.
    if (!isInside(folder, place, stat, inside)) {
      report(at, `${file} is a link to a file outside the target's folder`, "Put the file itself there.");
      return null;
    }
    if (!(stat.isSymbolicLink() ? statSync(place) : stat).isFile()) {
      report(at, `${file} is not a file`, "List the files in it, each with its path.");
      return null;
    }
    const { value, diagnostics } = loadText(place, "Copy only code; put data elsewhere.");
    for (const found of diagnostics) report(at, `${file} cannot be copied: ${reasonIn(found)}`, found.help);
    return value?.replaceAll(/\r\n?/g, "\n") ?? null;
  } catch (error) {
    // The message of a `UsageError` is a sentence already; other errors need words.
    const message =
      error instanceof UsageError ? error.message.slice(0, -1) : `cannot read ${place}: ${reasonOf(error)}`;
    report(at, message, "Make it readable, or fix the path.");
    return null;
  }
}

/** Whether a path, with links followed, is inside a folder. A file that is no link is where its folder is. */
function isInside(folder: string, place: string, stat: Stats, inside: Set<string>): boolean {
  const followed = stat.isSymbolicLink() ? place : dirname(place);
  if (inside.has(followed)) return true;
  if (!`${realpathSync.native(followed)}${sep}`.startsWith(realpathSync.native(folder) + sep)) return false;
  inside.add(followed);
  return true;
}

function reasonIn({ message, line, column, rule }: Diagnostic): string {
  return rule === "encoding" ? `it is not UTF-8 text (line ${line}, column ${column})` : message;
}
