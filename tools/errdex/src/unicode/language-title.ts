import { createRequire } from "node:module";
import { formatTag, parseTag } from "./language-tag.ts";
import type * as Titles from "./titles.generated.js";

/**
 * A language's name in the language itself, as a language menu shows it: `Deutsch`, `Português (Brasil)`. A language
 * whose own name CLDR does not have gets the English one. A script or region whose name is not pinned is shown as
 * its code: `Polski (DE)`.
 *
 * @param tag a BCP 47 tag.
 */
export function languageTitle(tag: string): string {
  const parsed = parseTag(tag);
  if (parsed === null) return tag;
  const known = titleOf(formatTag(parsed));
  if (known !== null) return known;
  const { language, script, region } = parsed;
  const base = formatTag({ language, script, region: null });
  const [start, end = "", ...names] = region === null ? [] : regionsOf(base);
  if (start !== undefined) {
    const name = names.find((one) => one.startsWith(`${region}:`));
    return start + (name?.slice(name.indexOf(":") + 1) ?? region) + end;
  }
  const title = titleOf(base);
  const codes = [title === null ? script : null, region].filter((code) => code !== null);
  return `${title ?? titleOf(language) ?? language}${codes.length === 0 ? "" : ` (${codes.join(", ")})`}`;
}

/** Not every run shows a title, and the names of regions are many. */
const load = (): typeof Titles => createRequire(import.meta.url)("./titles.generated.js") as typeof Titles;

function titleOf(tag: string): string | null {
  return lineOf(load().TITLES, tag);
}

/** What stands before the name of a region, what after it, and the names; empty where they are not pinned. */
function regionsOf(tag: string): string[] {
  return lineOf(load().REGION_NAMES, tag)?.split("|") ?? [];
}

/** What stands after `key=` in its line. */
function lineOf(table: string, key: string): string | null {
  const start = table.indexOf(`\n${key}=`);
  if (start === -1) return null;
  return table.slice(start + key.length + 2, table.indexOf("\n", start + 1));
}
