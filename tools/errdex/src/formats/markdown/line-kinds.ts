import type { Line } from "./split-row.ts";

/** The line below a heading: `===` or `---`. */
export const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MARK = /^(\s*)(?:[-*+\u2022]|(\d{1,9})[.)])(?=\s)/;
const MEANING = /^\s{0,3}[:~](?=\s)/;
const COMPONENT = /^<\/?[A-Z][\w.]*(?:\s[^<>]*)?>$/;
const PLAIN_TAG = /^<\/?(?:details|div|section|article|center|main|p|br|a|span|summary)(?:\s[^<>]*)?>$/i;
const SUMMARY = /^(?:<details(?:\s[^<>]*)?>)?\s*<summary(?:\s[^<>]*)?>/i;
const TITLE = /\s(?:title|label|header|summary)=(?:"([^"]*)"|'([^']*)')/;

/** Parses a heading, `## Delivery ##`; null when the line is none. */
export function headingLine(line: Line): { readonly level: number; readonly line: Line } | null {
  const text = line.text.trim();
  const indent = line.text.length - line.text.trimStart().length;
  const marks = /^#{1,6}(?=\s|$)/.exec(text)?.[0];
  // Deeper, it is code. A quotation has been indented by its marks.
  if (marks === undefined || indent > 8) return null;
  const words = text.slice(marks.length).trim();
  const end = /(?:^|\s)#+$/.exec(words.slice(-200));
  const kept = end === null ? words : words.slice(0, words.length - end[0].length);
  return { level: marks.length, line: { ...line, text: kept.trim() } };
}

/** Whether a line is a rule across the page: `---`. */
export function isRule(text: string): boolean {
  return RULE.test(text.trimEnd());
}

/**
 * Parses the first line of an item of a list. Its mark becomes blanks. `1001. token expired` is none: nobody has a
 * list of a thousand items, so the number is a part of the text.
 */
export function itemLine(line: Line): { readonly depth: number; readonly line: Line } | null {
  const [mark, indent = "", number] = MARK.exec(line.text) ?? [];
  if (mark === undefined || (number !== undefined && Number(number) >= 100)) return null;
  const text = " ".repeat(mark.length) + line.text.slice(mark.length);
  return text.trim() === "" ? null : { depth: indent.length, line: { ...line, text } };
}

/** Parses a line of a definition list that says what the line above it means, `: no address`. Null when it is none. */
export function meaningLine(line: Line): Line | null {
  const mark = MEANING.exec(line.text)?.[0];
  if (mark === undefined) return null;
  const text = " ".repeat(mark.length) + line.text.slice(mark.length);
  return text.trim() === "" ? null : { ...line, text };
}

/**
 * Parses a line that is nothing but a tag, such as `<Tabs>`, `<div>` or `{% tab %}`. What such a tag shows as a title is a heading.
 */
export function markupLine(line: Line): { readonly title: Line | null } | null {
  const text = line.text.trim();
  if (text.startsWith("{%") && text.endsWith("%}")) return { title: titleOf(line, text) };
  if (!text.startsWith("<")) return null;
  const summary = SUMMARY.exec(text)?.[0];
  if (summary !== undefined && text !== summary) {
    const end = text.indexOf("</summary>");
    return { title: { ...line, text: text.slice(summary.length, end === -1 ? undefined : end) } };
  }
  if (!COMPONENT.test(text) && !PLAIN_TAG.test(text)) return null;
  return { title: /^<[A-Z]/.test(text) ? titleOf(line, text) : null };
}

function titleOf(line: Line, tag: string): Line | null {
  const [, double, single] = TITLE.exec(tag) ?? [];
  const title = double ?? single;
  return title === undefined ? null : { ...line, text: title };
}

/** Whether a line outside tables begins with a number and a bar. Then something is wrong with its table. */
export function looksLikeRow(line: string): boolean {
  const text = line.trimStart();
  return /^`?-?[0-9][0-9,]*`?\s*\|/.test(text.startsWith("|") ? text.slice(1).trimStart() : text);
}
