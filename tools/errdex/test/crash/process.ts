import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../src/cli/cli.ts");

/** How a process ended, and what it said. */
export interface End {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** How long it took, in milliseconds. */
  readonly time: number;
}

/** Starts the real command line in a folder. */
export function start(
  folder: string,
  words: readonly string[],
  { env = {}, node = [] }: { env?: Record<string, string>; node?: readonly string[] } = {},
): { child: ChildProcess; end: Promise<End> } {
  const began = performance.now();
  const child = spawn(process.execPath, [...node, CLI, ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  const end = new Promise<End>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said, time: performance.now() - began }));
  });
  return { child, end };
}

/** Does things at most so many at a time. */
export async function atOnce(limit: number, works: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const worker = async (): Promise<void> => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
