import { isAbsolute, relative, resolve, sep } from "node:path";
import { RUNTIME_FOLDER } from "../io/read/load-runtime.ts";
import type { Target } from "../targets/target.ts";
import type { Copy } from "./plan/plan-copies.ts";
import { writeComment } from "./quoting/comment.ts";
import { replaceAll } from "./quoting/replace.ts";

/** The location of a catalogue inside its project, and the command that regenerates its packages. */
export interface ProjectPlace {
  /** The catalogue's file, as the caller named it. */
  readonly file: string;
  /** The catalogue's path from the project's folder, as the catalogue states it. */
  readonly path: string;
  readonly command: string;
}

/** Lines that must stay at the top of a file: a shebang, an XML or PHP opening, a Python encoding. */
const FIRST_LINE = /^(?:#!.*(?:\n|$))?(?:<\?.*(?:\n|$)|#.*coding[:=].*(?:\n|$))?/;

/**
 * Copies a file of a target's `runtime`: replaces its placeholders and adds a comment at the top that names
 * the source.
 *
 * @param copy the file, its replacements and the kind of its comment.
 * @returns the text of the copy.
 */
export function copyFile(copy: Copy, target: Target, project: ProjectPlace): string {
  const text = replaceAll(target.runtimeTexts.get(copy.source) ?? "", copy.replacements);
  const syntax = copy.comment === null ? undefined : target.syntax.comments?.[copy.comment];
  // An empty file stays empty: there is nothing to edit, and some languages require it (`__init__.py`,
  // `py.typed`).
  if (syntax === undefined || text === "") return text;
  const [first = ""] = FIRST_LINE.exec(text) ?? [];
  const header = writeComment(noticeOf(copy.source, target, project), syntax, 0);
  const top = first === "" || first.endsWith("\n") ? first : `${first}\n`;
  return `${top}${header}\n${text.slice(first.length)}`;
}

function noticeOf(source: string, target: Target, project: ProjectPlace): string {
  const file = `${RUNTIME_FOLDER}/${source}`;
  const folder = folderInProject(target.folder, project);
  const place = folder === null ? `${file} of the target ${target.id}` : `${folder}/${file}`;
  return `Copied by errdex from ${place}. Edit that file, then run "${project.command}".`;
}

/**
 * The path from the project's folder to the target's folder; null when the target is outside the project or installed
 * into it. So a comment is the same wherever errdex is installed.
 */
function folderInProject(folder: string, { file, path }: ProjectPlace): string | null {
  const catalogue = resolve(file).replaceAll(sep, "/");
  if (!catalogue.endsWith(`/${path}`)) return null;
  const inside = relative(catalogue.slice(0, -path.length), folder).replaceAll(sep, "/");
  // On Windows, the relative path to another drive is absolute.
  const isOwn = !inside.startsWith("..") && !isAbsolute(inside) && !inside.split("/").includes("node_modules");
  return isOwn ? inside : null;
}
