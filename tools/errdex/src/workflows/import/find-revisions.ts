import type { Part } from "../../formats/parts/document-parts.ts";

const LABEL =
  /(?:last\s+(?:updated|modified|revised)|updated|revision|update time|更新时间|最后更新(?:时间)?|最近更新(?:时间)?|修订日期)(?:\s+(?:on|at))?\s*[:：]\s*/gi;
const DAY = /\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日/y;

/** Finds what a document states about its own revision: each different statement once, in the document's words. */
export function findRevisions(parts: readonly Part[]): string[] {
  const found = new Set<string>();
  for (const part of parts) {
    if (part.kind !== "paragraph" && part.kind !== "heading") continue;
    for (const { 0: label, index } of part.text.matchAll(LABEL)) {
      DAY.lastIndex = index + label.length;
      const day = DAY.exec(part.text)?.[0];
      if (day !== undefined) found.add(day);
    }
  }
  return [...found];
}

/** Whether one revision is certainly older than another: both are dates in the same notation. */
export function isOlder(revision: string, than: string): boolean {
  const [a, b] = [digitsOf(revision), digitsOf(than)];
  return a !== null && b !== null && a < b.slice(0, a.length);
}

function digitsOf(revision: string): string | null {
  const match = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:\D+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\D*$/.exec(revision.trim());
  return (
    match
      ?.slice(1)
      .map((part) => part?.padStart(2, "0") ?? "")
      .join("") ?? null
  );
}
