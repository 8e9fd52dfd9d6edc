import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

interface Options {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program and gives what it printed.
 *
 * @throws Error with its messages when it fails.
 */
export function runProgram(command: string, args: readonly string[], options: Options = {}): string {
  return runForBytes(command, args, options).toString("utf8");
}

/** The same, where what is printed is not UTF-8. */
export function runForBytes(command: string, args: readonly string[], options: Options = {}): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${args.join(" ")} failed (${error?.message ?? status}):\n${stdout}\n${stderr}`);
  }
  return stdout;
}

/** Runs the TypeScript compiler. */
export function runTsc(args: readonly string[], cwd: string): string {
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  return runProgram(process.execPath, [compiler, ...args], { cwd });
}

/** Builds a generated npm package, as its own manifest does. */
export function buildPackage(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  const esbuild = dirname(require.resolve("esbuild/package.json"));
  symlinkSync(esbuild, join(modules, "esbuild"), "junction");
  runProgram(process.execPath, [join(folder, "scripts/bundle.js")]);
  runTsc(["-p", folder], folder);
}

/**
 * The first of the commands that can be started; null when there is none. Under CI that fails, save
 * on Windows, where nothing installs them.
 */
export function findProgram(...commands: readonly string[]): string | null {
  const found = commands.find((command) => spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined);
  if (found === undefined && process.env.CI !== undefined && process.platform !== "win32")
    throw new Error(`Install ${commands.join(" or ")}.`);
  return found ?? null;
}

/**
 * A command, when it runs with these arguments, which ask for what a test needs of it, such as a
 * library; null when it does not. Under CI on Linux that fails: elsewhere nothing installs libraries.
 */
export function findProgramWith(command: string, args: readonly string[]): string | null {
  const { status, error } = spawnSync(command, args, { stdio: "ignore" });
  if (status === 0) return command;
  if (process.env.CI !== undefined && process.platform === "linux") {
    throw new Error(`Install what ${command} ${args.join(" ")} needs (${error?.message ?? status}).`);
  }
  return null;
}
