import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "../src/run-command.ts";

/** What a program ended with, and all that it wrote. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** A copy of this repository as it stands, with its own history and its own installation. */
export interface Clone {
  readonly folder: string;
  /** Runs a script of its package.json by pnpm, as a person would. */
  script(...words: readonly string[]): Ended;
  /** Runs a program by pnpm, which turbo wants. */
  exec(...words: readonly string[]): Ended;
  /** Runs one of its programs as a script would, without the time that pnpm takes. */
  program(name: string, ...words: readonly string[]): Ended;
  git(...words: readonly string[]): Ended;
}

/** Nobody's name, and nothing of this machine's own settings. */
const GIT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** The pnpm that runs these tests; the one of the README where they are run without it. */
function pnpmCommand(): readonly string[] {
  const { npm_execpath: own } = process.env;
  if (own === undefined || !own.includes("pnpm")) return ["npx", "-y", "pnpm@12.21.0"];
  return /\.[cm]?js$/.test(own) ? [process.execPath, own] : [own];
}

/** Copies what is tracked or could be, as a clone of a commit of it would be, and installs it from what is there. */
export function cloneWorkspace(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (command: readonly string[], words: readonly string[]): Ended => {
    const [program = "", ...first] = command;
    const env: NodeJS.ProcessEnv = { ...process.env, ...GIT, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
    // What pnpm and the test runner have set for this workspace would lead the copy's programs back here.
    for (const name of Object.keys(env)) {
      if (/^(npm_|pnpm_|VITEST|TURBO_HASH|NODE_PATH|GITHUB_|INIT_CWD)/i.test(name)) delete env[name];
    }
    const path = (env.PATH ?? "").split(delimiter).filter((part) => !part.startsWith(ROOT));
    env.PATH = [join(folder, "node_modules/.bin"), ...path].join(delimiter);
    const ended = spawnSync(program, [...first, ...words], { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 28 });
    if (ended.error !== undefined) throw ended.error;
    return { exitCode: ended.status ?? 1, output: `${ended.stdout}${ended.stderr}` };
  };
  const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  for (const file of new Set(listed.stdout.split("\0").filter((name) => name !== ""))) {
    try {
      cpSync(join(ROOT, file), join(folder, file), { recursive: true });
    } catch (error) {
      // Deleted, and not committed yet.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  const clone: Clone = {
    folder,
    script: (...words) => run(pnpmCommand(), ["--silent", "run", ...words]),
    exec: (...words) => run(pnpmCommand(), ["--silent", "exec", ...words]),
    program: (name, ...words) => run([join(folder, "node_modules/.bin", name)], words),
    git: (...words) => run(["git"], ["-c", "commit.gpgsign=false", ...words]),
  };
  for (const words of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-q", "-m", "before"],
  ]) {
    const { exitCode, output } = clone.git(...words);
    if (exitCode !== 0) throw new Error(output);
  }
  const { exitCode, output } = run(pnpmCommand(), ["install", "--offline", "--frozen-lockfile"]);
  if (exitCode !== 0) throw new Error(output);
  return clone;
}
