import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Command } from "./programs.ts";

const require = createRequire(import.meta.url);

interface Options {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
}

/** What every machine has that runs the tests, and what a suite was given by `withPrograms`. */
type Runnable = Command | typeof NODE | "git" | "npm" | "python3";

/** The Node that runs the tests. */
export const NODE = process.execPath as string & { readonly isNode: true };

/**
 * Runs a program and gives what it printed.
 *
 * @throws Error with its messages when it fails.
 */
export function runProgram(command: Runnable, args: readonly string[], options: Options = {}): string {
  return runForBytes(command, args, options).toString("utf8");
}

/** The same, where what is printed is not UTF-8. */
export function runForBytes(command: Runnable, args: readonly string[], options: Options = {}): Buffer {
  const { status, stdout, stderr } = tryProgram(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (${status}):\n${stdout}\n${stderr}`);
  return stdout;
}

/**
 * Runs a program that may fail.
 *
 * @throws Error when it cannot be started.
 */
export function tryProgram(
  command: Runnable,
  args: readonly string[],
  options: Options = {},
): SpawnSyncReturns<Buffer> {
  const ended = spawnSync(command === "python3" ? findPython() : command, args, {
    maxBuffer: 1 << 28,
    // On Windows, npm is a script, which only a shell can start.
    shell: command === "npm" && process.platform === "win32",
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (ended.error !== undefined) throw new Error(`${command} ${args.join(" ")} failed: ${ended.error.message}`);
  return ended;
}

let python: string | undefined;

/** Python's own file: what stands for it on the PATH may be a version manager, which takes longer than Python. */
function findPython(): string {
  const show = ["-c", "import sys; print(sys.executable)"];
  python ??= spawnSync("python3", show, { encoding: "utf8" }).stdout?.trim() || "python3";
  return python;
}

/** Runs the TypeScript compiler. */
export function runTsc(args: readonly string[], cwd: string): string {
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  return runProgram(NODE, [compiler, ...args], { cwd });
}

/** Builds a generated npm package, as its own manifest does; the compiler may be given more to check. */
export function buildPackage(folder: string, options: readonly string[] = []): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  const esbuild = dirname(require.resolve("esbuild/package.json"));
  symlinkSync(esbuild, join(modules, "esbuild"), "junction");
  runProgram(NODE, [join(folder, "scripts/bundle.js")]);
  runTsc(["-p", folder, ...options], folder);
}
