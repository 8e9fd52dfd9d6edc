// Copied by errdex from templates/typescript/runtime/src/blanks.ts. Edit that file, then run "pnpm generate".

/** The characters that count as blank within a line, fit for a character class of a regular expression. */
export const LINE_BLANKS = " \t\u00a0\u3000";
/** The same, with the line breaks. */
export const BLANKS = `\n\r${LINE_BLANKS}`;

/** Trims blanks at both ends. Not a regular expression, which would be quadratic on runs of blanks within the text. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (start < end && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
