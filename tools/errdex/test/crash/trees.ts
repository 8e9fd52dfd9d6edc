import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every file below a folder with its bytes in base64, by path. */
export type Tree = ReadonlyMap<string, string>;

export function readTree(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  // A lock is a link that leads nowhere.
  return new Map(
    names.flatMap((name) => {
      const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
      if (stat === undefined || stat.isDirectory()) return [];
      const content = stat.isSymbolicLink() ? "link" : readFileSync(join(folder, name)).toString("base64");
      return [[name.replaceAll("\\", "/"), content] as const];
    }),
  );
}

/** Whether a path is one of those that errdex keeps for itself while it writes. */
export function isOwn(path: string): boolean {
  return /(?:^|\/)\.errdex-(?:lock|staging)/.test(path);
}

export function isSameTree(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content);
}

/** Does something in a new folder that holds what another does, and removes it. */
export async function inCopy<T>(from: string | null, work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "errdex-crash-"));
  try {
    if (from !== null) cpSync(from, folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
