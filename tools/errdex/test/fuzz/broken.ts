import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listTargets } from "../../src/io/read/load-target.ts";
import { tempFolder } from "../support/temp.ts";
import type { Trial } from "./fuzz.ts";

/** A small catalogue in English that has backslashes in its texts. */
export const SMALL = { seed: 4, runs: 1, first: 15 } as const;

/** Changes a file of what was generated. */
export const spoiled = (path: string, change: (text: string) => string): Trial => ({
  spoil(out) {
    const file = join(out, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    writeFileSync(file, change(text));
  },
});

/** A copy of a target with a change in one of its files. */
export function copied(id: string, path: string, change: (text: string) => string): Trial {
  const source = dirname(listTargets()[0]?.folder ?? "");
  const copies = tempFolder();
  // A target may take the syntax of the one beside it.
  for (const one of new Set([id, "markdown"])) {
    const filter = (file: string): boolean => !file.includes("node_modules");
    cpSync(join(source, one), join(copies, one), { recursive: true, filter });
  }
  const folder = join(copies, id);
  const text = readFileSync(join(folder, path), "utf8");
  if (change(text) === text) throw new Error(`The change leaves ${path} as it is.`);
  writeFileSync(join(folder, path), change(text));
  return { instead: { [id]: folder } };
}
