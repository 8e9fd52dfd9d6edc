/** The blank characters within a line. Safe inside the brackets of a regular expression. */
export const LINE_BLANKS = " \t\u00a0\u3000";
/** The blank characters within a line, and the line breaks. */
export const BLANKS = `\n\r${LINE_BLANKS}`;

/** Removes blanks at both ends. Not a regular expression: that would try every blank inside the text, too. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (start < end && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
