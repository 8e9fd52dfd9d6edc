import { spawnSync } from "node:child_process";

/** The middle of some numbers; the lower of the two where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/** A program to start, which prints one number. */
export interface Sample {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/**
 * Starts two programs in turn, again and again, and compares what they print within each round, so that
 * what slows the machine down for a while slows both of them.
 *
 * @param rounds how often each is started; one more round goes before, and does not count.
 * @returns the median of what the comparison gives.
 * @throws Error when one of them fails or prints no number.
 */
export function compareInTurn(
  own: Sample,
  other: Sample,
  rounds: number,
  compare: (own: number, other: number) => number,
): number {
  runSample(own);
  runSample(other);
  return median(Array.from({ length: rounds }, () => compare(runSample(own), runSample(other))));
}

/** The number that a program prints. */
export function runSample({ command, args, env, cwd }: Sample): number {
  // Reading certificates takes longer than all that is measured here.
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd, env: { ...inherited, ...env } });
  const value = Number.parseFloat(stdout);
  if (status !== 0 || Number.isNaN(value)) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return value;
}
