import { isAbsolute, relative, resolve, sep } from "node:path";
import { RUNTIME_FOLDER } from "../io/read/load-runtime.ts";
import type { Target } from "../targets/target.ts";
import type { Copy } from "./plan/plan-copies.ts";
import { writeComment } from "./quoting/comment.ts";
import { replaceAll } from "./quoting/replace.ts";

/** Where a catalogue is, as its project names it, and the command that makes its packages anew. */
export interface ProjectPlace {
  /** The catalogue's file, as it was named by whoever asked. */
  readonly file: string;
  /** Its path from the project's folder, as the catalogue states it. */
  readonly path: string;
  readonly command: string;
}

/** What has to be the first line of its file: how it is run, or in which language or encoding it is. */
const FIRST_LINE = /^(?:#!.*\n)?(?:<\?.*\n|#.*coding[:=].*\n)?/;

/**
 * Makes the copy of a file of a target's `runtime`: its text with the placeholders replaced, below a comment that
 * says where it comes from.
 */
export function copyFile(copy: Copy, target: Target, project: ProjectPlace): string {
  const text = replaceAll(target.runtimeTexts.get(copy.source) ?? "", copy.replacements);
  const syntax = copy.comment === null ? undefined : target.syntax.comments?.[copy.comment];
  // What is empty has nothing to edit, and some languages want it empty.
  if (syntax === undefined || text === "") return text;
  const [first = ""] = FIRST_LINE.exec(text) ?? [];
  const header = writeComment(noticeOf(copy.source, target, project), syntax, 0);
  return `${first}${header}\n${text.slice(first.length)}`;
}

function noticeOf(source: string, target: Target, project: ProjectPlace): string {
  const file = `${RUNTIME_FOLDER}/${source}`;
  const folder = folderInProject(target.folder, project);
  const place = folder === null ? `${file} of the target ${target.id}` : `${folder}/${file}`;
  return `Copied by errdex from ${place}. Edit that file, then run "${project.command}".`;
}

/** The target's folder from the project's; null when it lies elsewhere. */
function folderInProject(folder: string, { file, path }: ProjectPlace): string | null {
  const catalogue = resolve(file).replaceAll(sep, "/");
  if (!catalogue.endsWith(`/${path}`)) return null;
  const inside = relative(catalogue.slice(0, -path.length), folder).replaceAll(sep, "/");
  // On Windows, the way to another drive is absolute.
  return inside.startsWith("..") || isAbsolute(inside) ? null : inside;
}
