import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, "../../..");

/** A program failed, and has already printed why; or the command line is wrong. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** How to run a program. */
export interface RunOptions {
  /** The working directory; the repository's root when left out. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether its error output is not shown: it is expected to fail. */
  readonly quiet?: boolean;
}

/** The workspace's own programs come first on the PATH: `errdex`, `turbo`, `changeset` in the lockfile's versions. */
function environment(env: RunOptions["env"]): NodeJS.ProcessEnv {
  const bin = join(ROOT, "node_modules/.bin");
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env };
}

/** On Windows, Node's programs are scripts, which only a shell can start. */
const shell = process.platform === "win32";

/**
 * Runs a program and shows its output.
 *
 * @throws CommandError when it fails.
 */
export function runCommand(command: string, words: readonly string[], { cwd = ROOT, env }: RunOptions = {}): void {
  const { status, error } = spawnSync(command, words, { cwd, env: environment(env), stdio: "inherit", shell });
  if (error !== undefined || status !== 0) {
    throw new CommandError(`${command} ${words.join(" ")} failed: ${error?.message ?? `exit code ${status}`}.`);
  }
}

/** The exit code and the output of a program. */
export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
}

/**
 * Runs a program and returns its output. Its error output is shown.
 *
 * @throws CommandError when it cannot be started.
 */
export function askCommand(
  command: string,
  words: readonly string[],
  { cwd = ROOT, env, quiet = false }: RunOptions = {},
): Answer {
  const { status, stdout, error } = spawnSync(command, words, {
    cwd,
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", quiet ? "ignore" : "inherit"],
    shell,
  });
  if (error !== undefined) throw new CommandError(`${command} cannot be run: ${error.message}.`);
  return { exitCode: status ?? 1, stdout: stdout.trim() };
}

/**
 * Splits the command line into operands and flags.
 *
 * @param usage the message for an unknown flag.
 * @param known the known flags.
 * @throws CommandError for an unknown flag: otherwise `--help` would be taken for a folder.
 */
export function readWords(usage: string, known: readonly string[] = []): { operands: string[]; flags: string[] } {
  const words = process.argv.slice(2);
  const flags = words.filter((word) => word.startsWith("-"));
  if (flags.some((flag) => !known.includes(flag))) throw new CommandError(usage);
  return { operands: words.filter((word) => !flags.includes(word)), flags };
}

/**
 * Runs the main function of a program in this folder. A {@link CommandError} is printed in one line, and the exit
 * code is 1.
 */
export function runMain(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
