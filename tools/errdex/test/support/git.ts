import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./program.ts";

/** Nobody's name, and nothing of the machine's own settings. */
const IDENTITY = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** Runs git in a folder. */
export function git(folder: string, ...words: readonly string[]): string {
  return runProgram("git", ["-C", folder, "-c", "commit.gpgsign=false", ...words], { env: IDENTITY });
}

/** Commits everything in a folder on `main`, which becomes a repository when it is none. */
export function commitAll(folder: string, message = "a"): void {
  if (!existsSync(join(folder, ".git"))) git(folder, "init", "-q", "-b", "main", "--template=");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
}
