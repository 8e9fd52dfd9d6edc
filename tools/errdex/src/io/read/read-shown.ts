import { readFileSync } from "node:fs";

/**
 * Makes a reader of the files that findings are about, to show their lines. It reads each file once.
 *
 * @returns a function that takes a file's path and returns its text without a byte order mark, which
 *   columns do not count; null when the file cannot be read.
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
