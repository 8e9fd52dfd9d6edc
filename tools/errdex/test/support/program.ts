import { spawnSync } from "node:child_process";

/**
 * Runs a program and gives what it printed.
 *
 * @throws Error with its messages when it fails.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${args.join(" ")} failed (${error?.message ?? status}):\n${stdout}\n${stderr}`);
  }
  return stdout;
}

/** The first of the commands that can be started; null when there is none, which fails under CI. */
export function findProgram(...commands: readonly string[]): string | null {
  const found = commands.find((command) => spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined);
  if (found === undefined && process.env.CI !== undefined) throw new Error(`Install ${commands.join(" or ")}.`);
  return found ?? null;
}
