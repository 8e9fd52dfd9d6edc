import { setImmediate } from "node:timers/promises";
import { type Cost, measureNode } from "./measure.ts";

/** One thing to measure. */
export interface Case {
  readonly name: string;
  /** Node's arguments. */
  readonly args: readonly string[];
  /** The folder to run in; this process's own when left out. */
  readonly cwd?: string;
  /** Run before each measurement, for example to empty an output folder. */
  readonly before?: () => void;
}

/** How long to measure. */
export interface Effort {
  /** How often each case is run. */
  readonly rounds: number;
  /** Seconds after which no new round begins. There is always one. */
  readonly seconds: number;
}

/** The costs of each case, by its name, in the order of the rounds. A case that failed once is left out. */
export type Costs = ReadonlyMap<string, readonly Cost[]>;

/**
 * Measures several cases in turn, so that a slow phase of the machine affects all of them.
 *
 * @returns the costs of the cases that never failed. After a failure, a case is not run again.
 */
export async function measureInTurn(cases: readonly Case[], { rounds, seconds }: Effort): Promise<Costs> {
  const costs = new Map<string, Cost[]>(cases.map(({ name }) => [name, []]));
  const end = Date.now() + seconds * 1000;
  for (let round = 0; round < rounds && (round === 0 || Date.now() < end); round += 1) {
    for (const { name, args, cwd, before } of cases) {
      const known = costs.get(name);
      if (known === undefined) continue;
      // Lets an interrupt be noticed.
      await setImmediate();
      before?.();
      const cost = measureNode(args, cwd);
      if (cost === null) costs.delete(name);
      else known.push(cost);
    }
  }
  return costs;
}
