import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../..");

const read = (pattern: string): ReadonlyMap<string, string> =>
  new Map(globSync(pattern, { cwd: folder }).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

/** The text of each page in the catalogue's own language by its file name. */
export const pages: ReadonlyMap<string, string> = read("*.md");

/** The pages in every language by their path: those in the catalogue's own without a folder. */
export const allPages: ReadonlyMap<string, string> = new Map(
  [...pages, ...read("*/*.md")].filter(([path]) => !/^(node_modules|test)\//.test(path)),
);

export function page(file: string): string {
  const text = allPages.get(file);
  if (text === undefined) throw new Error(`there is no page ${file}`);
  return text;
}

/** The names that a link to this page may carry behind its `#`. */
export function findAnchors(text: string): string[] {
  return [...text.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id = ""]) => id);
}

/** The targets of a page's links, which may stand between angle brackets. */
export function findLinks(text: string): string[] {
  return [...text.matchAll(/\]\(<?([^)>]*)>?\)/g)].map(([, target = ""]) => target);
}

/** The tables of a page: rows of cells, the first row being the heading. */
export function findTables(text: string): string[][][] {
  const tables = text.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables.map((table) => table.trimEnd().split("\n").map(splitRow));
}

/** An escaped bar is text of its cell. */
function splitRow(row: string): string[] {
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  if (cells.shift() !== "" || cells.pop() !== "") throw new Error(`the row does not end as it begins: ${row}`);
  return cells;
}
