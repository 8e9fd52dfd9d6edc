import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { stripComments } from "./strip-comments.ts";

export const SRC: string = join(import.meta.dirname, "../../src");

/** One import between two files below `src`, types included. Paths begin below `src`, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every module below `src`, sorted. */
export const MODULES: readonly string[] = (readdirSync(SRC, { recursive: true }) as string[])
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.[cm]?[jt]s$/.test(name))
  .sort();

/** The code of a module, without its comments. */
export function codeOf(module: string): string {
  return stripComments(readFileSync(join(SRC, module), "utf8"));
}

/** What a module imports or exports from another file, statically or not. */
export function importsOf(module: string, code: string): Import[] {
  return Array.from(code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g), ([, path = ""]) => ({
    from: module,
    to: posix.join(posix.dirname(module), path),
  }));
}

/**
 * The imports that close a circle of folders: from the folder that is imported, a way leads back.
 *
 * @param imports of all modules; those within one folder do not count.
 */
export function circles(imports: readonly Import[]): Import[] {
  const between = imports.filter(({ from, to }) => dirname(from) !== dirname(to));
  const next = new Map<string, Set<string>>();
  for (const { from, to } of between) {
    next.set(dirname(from), (next.get(dirname(from)) ?? new Set()).add(dirname(to)));
  }
  const leads = (folder: string, goal: string, seen = new Set<string>()): boolean => {
    if (folder === goal) return true;
    if (seen.has(folder)) return false;
    seen.add(folder);
    return [...(next.get(folder) ?? [])].some((further) => leads(further, goal, seen));
  };
  return between.filter(({ from, to }) => leads(dirname(to), dirname(from)));
}
