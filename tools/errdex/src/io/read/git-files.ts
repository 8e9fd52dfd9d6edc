import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { Files } from "./files.ts";

/** The files of a revision. */
export interface GitRevision {
  readonly files: Files;
  /** The path in `files` of the requested path: `git:v1.0.0:spec/tuya`. */
  readonly path: string;
}

/** The largest output of git that is accepted, in bytes: more than the largest file that may be read. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Opens a revision of the git repository that contains a path.
 *
 * @param ref a branch, a tag or a commit.
 * @param path a file or folder in the working tree; it need not exist there any longer.
 * @throws UsageError when git is missing, the path is not in a repository, or there is no such revision.
 */
export function openRevision(ref: string, path: string): GitRevision {
  const folder = nearestFolder(resolve(path));
  const top = git(folder, ["rev-parse", "--show-prefix"], `${path} is in no git repository`).trim();
  const commit = git(
    folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    `there is no revision ${ref} in the repository of ${path}`,
  ).trim();
  const inside = `${top}${resolve(path).slice(folder.length + 1)}`.replaceAll("\\", "/").replace(/\/$/, "");
  const root = `git:${ref}:`;
  return { files: filesOf(folder, commit, root), path: `${root}${inside === "" ? "." : inside}` };
}

/** The nearest existing folder at or above a path: git must be started in one. */
function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    const { status, error } = spawnSync("git", ["-C", folder, "--version"], { stdio: "ignore" });
    if (error !== undefined) throw new UsageError(`git cannot be run: ${error.message}.`);
    if (status === 0 || dirname(folder) === folder) return folder;
  }
}

/** The files of a commit. The list is read once. */
function filesOf(folder: string, commit: string, root: string): Files {
  const sizes = new Map<string, { object: string; size: number }>();
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  const listing = git(folder, ["ls-tree", "-r", "-l", "-z", "--full-tree", commit], `cannot list ${root}`);
  for (const line of listing.split("\0")) {
    const [facts = "", path] = line.split("\t");
    const [, , object = "", size = "0"] = facts.split(/ +/);
    if (path === undefined) continue;
    sizes.set(path, { object, size: Number(size) });
    const parts = path.split("/");
    for (const [index, part] of parts.entries()) {
      const parent = parts.slice(0, index).join("/");
      const names = folders.get(parent) ?? new Set();
      folders.set(parent, names.add(part));
    }
  }
  const inside = (path: string): string =>
    path
      .slice(root.length)
      .replaceAll("\\", "/")
      .replace(/^(\.?\/)+|^\.$/, "");
  const fileAt = (path: string): { object: string; size: number } => {
    const file = sizes.get(inside(path));
    if (file === undefined) throw noEntry(path);
    return file;
  };
  return {
    isFolder: (path) => {
      if (folders.has(inside(path))) return true;
      fileAt(path);
      return false;
    },
    list: (path) => {
      const names = folders.get(inside(path));
      if (names === undefined) throw noEntry(path);
      return [...names];
    },
    size: (path) => fileAt(path).size,
    read: (path) => {
      const { object } = fileAt(path);
      const { status, stdout } = spawnSync("git", ["-C", folder, "cat-file", "blob", object], {
        maxBuffer: MAX_OUTPUT,
      });
      if (status !== 0) throw new UsageError(`git cannot read ${path}.`);
      return stdout;
    },
  };
}

function noEntry(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
}

/** Runs git and returns its output. */
function git(folder: string, words: readonly string[], failure: string): string {
  const { status, stdout, error } = spawnSync("git", ["-C", folder, ...words], {
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
  });
  if (error !== undefined) throw new UsageError(`git cannot be run: ${error.message}.`);
  if (status !== 0) throw new UsageError(`${failure}.`);
  return stdout;
}
