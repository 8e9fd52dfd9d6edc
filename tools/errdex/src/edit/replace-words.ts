import type { Path, SourceDocument } from "../load/document.ts";

/** A word in a document, and what is to stand in its place. */
export interface Replacement {
  readonly path: Path;
  /** The value as it is: letters, digits, `-` and `.` alone, so that it is written as it reads. */
  readonly from: string;
  /** The value as it is to be, of the same characters. */
  readonly to: string;
}

/**
 * Replaces single words of a document, and leaves every other character as it is. A word in quotes
 * stays in its quotes, and a plain one of YAML plain.
 *
 * @returns the new text.
 * @throws TypeError when a path does not lead to its word.
 */
export function replaceWords(document: SourceDocument, replacements: readonly Replacement[]): string {
  const starts = [0, ...Array.from(document.text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  const placed = replacements.map((replacement) => {
    const { line, column } = document.locate(replacement.path);
    return { ...replacement, offset: (starts[line - 1] ?? 0) + column - 1 };
  });
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, offset } of placed.sort((a, b) => a.offset - b.offset)) {
    const [quote = ""] = /^["']?/.exec(document.text.slice(offset, offset + 1)) ?? [];
    const written = `${quote}${from}${quote}`;
    if (!document.text.startsWith(written, offset)) throw new TypeError(`There is no ${from} at ${offset}.`);
    parts.push(document.text.slice(end, offset), quote, to, quote);
    end = offset + written.length;
  }
  return [...parts, document.text.slice(end)].join("");
}
