import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, "../../..");

/** A program that ended with something else than 0, which has said why itself. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** How a program is run. */
export interface RunOptions {
  /** The working folder; the repository's root when left out. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The workspace's own programs come first: `errdex`, `turbo`, `changeset` as the lockfile has them. */
function environment(env: RunOptions["env"]): NodeJS.ProcessEnv {
  const bin = join(ROOT, "node_modules/.bin");
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env };
}

/** Windows has programs of Node as scripts, which only a shell starts. */
const shell = process.platform === "win32";

/**
 * Runs a program whose output is shown.
 *
 * @throws CommandError when it fails.
 */
export function runCommand(command: string, words: readonly string[], { cwd = ROOT, env }: RunOptions = {}): void {
  const { status, error } = spawnSync(command, words, { cwd, env: environment(env), stdio: "inherit", shell });
  if (error !== undefined || status !== 0) {
    throw new CommandError(`${command} ${words.join(" ")} failed: ${error?.message ?? `exit code ${status}`}.`);
  }
}

/** What a program ended with, and what it wrote. */
export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
}

/**
 * Runs a program and gives what it printed; its messages are shown.
 *
 * @throws CommandError when it cannot be started.
 */
export function askCommand(command: string, words: readonly string[], { cwd = ROOT, env }: RunOptions = {}): Answer {
  const { status, stdout, error } = spawnSync(command, words, {
    cwd,
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
    shell,
  });
  if (error !== undefined) throw new CommandError(`${command} cannot be run: ${error.message}.`);
  return { exitCode: status ?? 1, stdout: stdout.trim() };
}

/**
 * The words of the command line: what is named, and the flags.
 *
 * @param usage what is said where a flag is not known.
 * @param known the flags that there are.
 * @throws CommandError when there is another: no folder is called `--help`.
 */
export function readWords(usage: string, known: readonly string[] = []): { operands: string[]; flags: string[] } {
  const words = process.argv.slice(2);
  const flags = words.filter((word) => word.startsWith("-"));
  if (flags.some((flag) => !known.includes(flag))) throw new CommandError(usage);
  return { operands: words.filter((word) => !flags.includes(word)), flags };
}

/** Runs a program of this folder: a failure of a command is told in a line, and ends with 1. */
export function runMain(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
