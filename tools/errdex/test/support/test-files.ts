import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProgramName } from "./programs.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** A file of the workspace's tests in TypeScript. */
export interface TestFile {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  readonly source: string;
  /** The optional programs that its suites name. */
  readonly programs: readonly ProgramName[];
}

/** All of them, with what they import from beside them. */
export function listTestFiles(): readonly TestFile[] {
  const paths = globSync(["{tools,packages,templates}/*/test/**/*.ts"], {
    cwd: ROOT,
    exclude: (name) => name === "node_modules" || name === "goldens",
  });
  return paths.sort().map((path) => {
    const source = readFileSync(join(ROOT, path), "utf8");
    return { path: path.replaceAll("\\", "/"), source, programs: programsOf(source) };
  });
}

/** The programs that the suites of a source name. */
export function programsOf(source: string): readonly ProgramName[] {
  const names = [...source.matchAll(/withPrograms\(\s*\[([^\]]*)\]/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name as ProgramName),
  );
  return [...new Set(names)];
}
