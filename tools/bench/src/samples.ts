import { spawnSync } from "node:child_process";

/** The median; for an even count, the lower of the two middle numbers. */
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
 * Starts two programs alternately, so that a slow phase of the machine affects both. One warm-up round is not
 * counted.
 *
 * @returns the two numbers of each round.
 * @throws Error when a program fails or prints no number.
 */
export function runInTurn(own: Sample, other: Sample, rounds: number): [own: number, other: number][] {
  const round = (): [number, number] => [runSample(own), runSample(other)];
  round();
  return Array.from({ length: rounds }, round);
}

/**
 * Runs a program and returns the number that it prints.
 *
 * @throws Error when it fails or prints no number.
 */
export function runSample({ command, args, env, cwd }: Sample): number {
  // Reading certificates would take longer than everything that is measured.
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd, env: { ...inherited, ...env } });
  const value = Number.parseFloat(stdout);
  if (status !== 0 || Number.isNaN(value)) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return value;
}
