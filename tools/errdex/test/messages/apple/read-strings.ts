import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../support/program.ts";
import type { Commands } from "../../support/programs.ts";
import { tempFolder } from "../../support/temp.ts";

/**
 * Reads a strings file as GNUstep's Foundation does, and as `sfparse` finds it valid.
 *
 * @throws Error when it is not valid, or holds a key twice.
 */
export function readStrings({ sfparse, plmerge }: Commands<"gnustep">, file: string): Map<string, string> {
  runProgram(sfparse, [file]);
  // Merged into nothing, the same property list is written in one way of many: sorted, in ASCII.
  const merged = join(tempFolder(), "merged.plist");
  runProgram(plmerge, [merged, file]);
  const printed = readFileSync(merged, "utf8");
  const strings = new Map<string, string>();
  const rest = printed.replace(
    /("(?:\\.|[^"\\])*"|[^\s"={}]+) = ("(?:\\.|[^"\\])*"|[^\s";]+);\s*/gs,
    (_, key: string, text: string) => {
      strings.set(unquote(key), unquote(text));
      return "";
    },
  );
  if (!/^\{\s*\}$/.test(rest)) throw new Error(`${file}: ${rest} is not understood`);
  const written = readFileSync(file, "utf8").match(/^"(?:\\.|[^"\\])*" = /gm) ?? [];
  if (written.length !== strings.size) throw new Error(`${file} has ${written.length} keys, of which some are lost`);
  return strings;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:U([0-9A-F]{4})|(.))/gs, (_, hex: string | undefined, char: string) =>
      hex === undefined ? char : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
