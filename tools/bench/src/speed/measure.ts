import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What one run of a program cost. */
export interface Cost {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of CPU, its own and the system's for it, in all its threads. */
  readonly cpu: number;
  /** The most memory that it had at once, in bytes. */
  readonly peak: number;
}

/**
 * Runs Node with some arguments, and measures the whole process.
 *
 * @param cwd the folder to run in; this process's own when left out.
 * @returns null when the program fails; its last words go to stderr.
 * @throws Error when measuring itself fails, for example without Python 3.
 */
export function measureNode(args: readonly string[], cwd?: string): Cost | null {
  // Where this is set, reading certificates adds up to 40 ms to each start.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const script = join(import.meta.dirname, "measure.py");
  const { status, stdout, error } = spawnSync("python3", [script, process.execPath, ...args], {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`python3 cannot run ${script}: ${error?.message ?? `it ended with ${status}`}`);
  const { code, ...cost } = JSON.parse(stdout) as Cost & { code: number };
  return code === 0 ? cost : null;
}
