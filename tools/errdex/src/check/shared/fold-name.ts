/**
 * Reduces a name to what all case styles keep of it: its letters and digits, in one case. Two names that some style
 * writes alike have the same folded name, so a quick look at folded names comes before writing each name in every
 * style.
 *
 * @param name a name of ASCII characters. Other characters may become equal in only one direction, as `ß` and `SS`.
 */
export function foldName(name: string): string {
  return name.replace(/[_-]+/g, "").toLowerCase();
}

/** Whether every character of a name is ASCII. */
export function isAscii(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are ASCII, too.
  return /^[\u0000-\u007f]*$/.test(name);
}
