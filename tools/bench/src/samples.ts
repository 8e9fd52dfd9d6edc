import { spawnSync } from "node:child_process";

/** The middle of some numbers; the lower of the two where their count is even. */
function median(numbers: readonly number[]): number {
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
 * Starts several programs in turn, again and again, so that what slows the machine down slows all of
 * them alike, and takes the median of what each printed.
 *
 * @param rounds how often each is started; one more round goes before, and does not count.
 * @throws Error when one of them fails or prints no number.
 */
export function measureInTurn(samples: readonly Sample[], rounds: number): number[] {
  const results: number[][] = samples.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, sample] of samples.entries()) {
      const value = runSample(sample);
      if (round >= 0) results[index]?.push(value);
    }
  }
  return results.map(median);
}

function runSample({ command, args, env, cwd }: Sample): number {
  // Reading certificates takes longer than all that is measured here.
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd, env: { ...inherited, ...env } });
  const value = Number.parseFloat(stdout);
  if (status !== 0 || Number.isNaN(value)) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return value;
}
