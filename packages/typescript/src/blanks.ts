// Copied by errdex from templates/typescript/runtime/src/blanks.ts. Edit that file, then run "pnpm generate".

/** What counts as blank within a line; it can stand in the brackets of a regular expression. */
export const LINE_BLANKS = " \t\u00a0\u3000";
/** The same with what ends a line. */
export const BLANKS = `\n\r${LINE_BLANKS}`;

/** Takes blanks off at both ends. A regular expression would try every blank within the text. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (start < end && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
