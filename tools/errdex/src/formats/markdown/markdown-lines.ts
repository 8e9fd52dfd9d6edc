import type { Line } from "./split-row.ts";

const FENCE = /^\s*(`{3,}|~{3,})/;
/** The most lines that the metadata at the beginning of a file may have. */
const MAX_FRONT_MATTER = 200;

/** The lines of a Markdown file, prepared for reading. Removed characters are blanks, so that positions stay. */
export interface MarkdownLines {
  /** Quotations without their marks, and without comments. */
  readonly lines: readonly Line[];
  /** The title that the metadata state; null when they state none. */
  readonly title: Line | null;
}

/** Splits a text into lines. Removes metadata, comments and the marks of quotations: readers do not see them. */
export function markdownLines(text: string): MarkdownLines {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, number: index + 1 }));
  const title = removeFrontMatter(lines);
  removeComments(lines);
  return { lines: lines.map(unquote), title };
}

/** The mark of a fence that a line opens, such as three backticks; null when the line opens none. */
export function fenceOf(text: string): string | null {
  const [all, mark] = FENCE.exec(text) ?? [];
  if (all === undefined || mark === undefined) return null;
  return mark.startsWith("`") && text.includes("`", all.length) ? null : mark;
}

/** Whether a line closes the fence. */
export function closesFence(text: string, fence: string): boolean {
  const closing = text.trim();
  return closing.startsWith(fence) && closing.replaceAll(fence[0] ?? "", "") === "";
}

function removeFrontMatter(lines: Line[]): Line | null {
  if (lines[0]?.text.trimEnd() !== "---") return null;
  const end = lines.slice(1, MAX_FRONT_MATTER).findIndex(({ text }) => /^(?:---|\.\.\.)\s*$/.test(text)) + 1;
  if (end === 0) return null;
  let title: Line | null = null;
  for (const line of lines.splice(0, end + 1)) {
    if (line.text.startsWith("title:")) title = { ...line, text: unquoted(line.text.slice(6).trim()) };
  }
  return title;
}

/** Removes the quotes around a value. */
function unquoted(value: string): string {
  const quote = value[0] ?? "";
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

function removeComments(lines: Line[]): void {
  const last = lines.findLastIndex(({ text }) => text.includes("-->"));
  let fence: string | null = null;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (index > last) return;
    if (!isOpen && fence !== null) {
      if (closesFence(line.text, fence)) fence = null;
      continue;
    }
    if (!isOpen) fence = fenceOf(line.text);
    if (fence !== null) continue;
    const cut = withoutComments(line.text, isOpen, index < last);
    isOpen = cut.isOpen;
    if (cut.text !== line.text) lines[index] = { ...line, text: cut.text };
  }
}

/**
 * Blanks the comments of a line.
 *
 * @param isOpen whether the line begins inside a comment.
 * @param canGoOn whether a comment that the line opens is closed later.
 */
function withoutComments(text: string, isOpen: boolean, canGoOn: boolean): { text: string; isOpen: boolean } {
  const pieces: string[] = [];
  const last = text.lastIndexOf("-->");
  let from = 0;
  let ticks = 0;
  let inside = isOpen;
  for (;;) {
    if (!inside) {
      const start = text.indexOf("<!--", from);
      if (start === -1 || (!canGoOn && last < start)) break;
      ticks += text.slice(from, start).split("`").length - 1;
      // In code, a comment is text.
      inside = ticks % 2 === 0;
      const end = inside ? start : start + 4;
      pieces.push(text.slice(from, end));
      from = end;
      continue;
    }
    const end = text.indexOf("-->", from);
    const next = end === -1 ? text.length : end + 3;
    pieces.push(" ".repeat(next - from));
    if (end === -1) return { text: pieces.join(""), isOpen: true };
    from = next;
    inside = false;
  }
  return { text: pieces.join("") + text.slice(from), isOpen: false };
}

/** Blanks the marks of a quotation. */
function unquote(line: Line): Line {
  let end = 0;
  for (let offset = 0; offset < line.text.length; offset += 1) {
    const char = line.text[offset];
    if (char === ">") end = offset + 1;
    else if (char !== " " || offset - end > 3) break;
  }
  return end === 0 ? line : { ...line, text: " ".repeat(end) + line.text.slice(end) };
}
