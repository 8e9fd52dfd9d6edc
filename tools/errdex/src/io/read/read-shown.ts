import { readFileSync } from "node:fs";

/**
 * Makes a reader of files that findings refer to, to show their lines. It reads each file once.
 *
 * @returns a function that takes a file's path and returns its text; null when the file cannot be read. The text
 *   has no byte order mark, because columns do not count it.
 */
export function makeShownReader(): (file: string) => string | null {
  const texts = new Map<string, string | null>();
  return (file) => {
    let text = texts.get(file);
    if (text === undefined) {
      try {
        text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
      } catch {
        text = null;
      }
      texts.set(file, text);
    }
    return text;
  };
}
