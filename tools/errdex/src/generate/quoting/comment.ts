import type { CommentSyntax } from "../../targets/target.ts";
import { hasInvisible, isInvisiblePoint } from "./invisible.ts";
import { replaceAll } from "./replace.ts";

/** Every character that ends a line in some language. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * Writes a text as a comment. Each line is indented, and the last one ends with a line break.
 *
 * The text cannot leave the comment: it is split at every kind of line break, invisible characters are
 * shown as `<U+202E>`, and the sequences that the syntax lists are replaced. A line of a comment without an end never
 * ends in a backslash. A blank text gives an empty string.
 *
 * @param indent the number of spaces before each line.
 * @throws Error when a line still contains the end of the comment, because the syntax lists too few
 *   replacements.
 */
export function writeComment(text: string, syntax: CommentSyntax, indent: number): string {
  const lines = commentLines(text, syntax);
  if (lines.length === 0) return "";
  const { open, close } = lines.length === 1 ? (syntax.single ?? syntax) : syntax;
  const end = close.trim();
  if (end !== "" && lines.some((line) => line.includes(end))) {
    throw new Error(`the syntax lets ${end} into a comment that it ends`);
  }
  const closed = end === "" ? lines.map(closeLine) : lines;
  const body = open + closed.join(`\n${syntax.line}`) + close;
  const margin = " ".repeat(indent);
  if (!body.includes("\n")) return `${(margin + body).trimEnd()}\n`;
  let written = "";
  for (const line of body.split("\n")) written += `${(margin + line).trimEnd()}\n`;
  return written;
}

/** The lines of a comment, without empty ones at its ends. */
function commentLines(text: string, { width = Number.POSITIVE_INFINITY, replace }: CommentSyntax): string[] {
  const lines: string[] = [];
  let end = 0;
  for (const raw of text.split(LINE_BREAK)) {
    const line = showInvisible(raw.trimEnd());
    for (const part of line.length <= width ? [line] : wrap(line, width)) {
      const shown = replaceAll(part, replace);
      if (shown === "" && lines.length === 0) continue;
      lines.push(shown);
      if (shown !== "") end = lines.length;
    }
  }
  lines.length = end;
  return lines;
}

/** gettext and C join a line that ends in a backslash with the next one, even in a comment. */
function closeLine(line: string): string {
  return line.endsWith("\\") ? `${line} ⏎` : line;
}

function showInvisible(line: string): string {
  if (!hasInvisible(line)) return line;
  let shown = "";
  for (const char of line) {
    const point = char.codePointAt(0) as number;
    if (char === "\t" || char === "\u00a0") shown += " ";
    else if (isInvisiblePoint(point)) shown += `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
    else shown += char;
  }
  return shown;
}

/** Wraps a line at spaces and keeps its indent. A word longer than `width` characters is not split. */
function wrap(line: string, width: number): string[] {
  const text = line.trimStart();
  const margin = line.slice(0, line.length - text.length);
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && margin.length + current.length + 1 + word.length > width) {
      lines.push(margin + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, margin + current];
}
