import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atOnce, start } from "./process.ts";
import type { Scenario } from "./scenarios.ts";
import { inCopy, isOwn, isSameTree, readTree } from "./trees.ts";

/** What faults led to. All but `faults` and `told` must be 0. */
export interface FaultFigures {
  /** One at every use of the disk that changes it, of each kind. */
  faults: number;
  /** Runs that ended with a sentence, or in spite of the fault. */
  told: number;
  /** Runs that ended with a stack trace or in another way. */
  untold: number;
  /** Files that were neither as before nor as after. */
  torn: number;
  /** Trees that were not as after a run without a fault, once the command was run again. */
  mixed: number;
  /** Trees that held something of errdex's own, once the command was run again. */
  left: number;
}

const KINDS = ["ENOSPC", "EACCES", "EIO"];
const PRELOAD = pathToFileURL(join(import.meta.dirname, "fail-at.js")).href;

/** Lets every n-th use of the disk fail, for each kind of fault, and runs the command again each time. */
export async function failAtEvery(scenario: Scenario, step: number): Promise<FaultFigures> {
  const figures: FaultFigures = { faults: 0, told: 0, untold: 0, torn: 0, mixed: 0, left: 0 };
  await inCopy(null, async (before) => {
    scenario.prepare(before);
    const old = readTree(before);
    const { fresh, count } = await inCopy(before, async (folder) => {
      const { said } = await startFailing(folder, scenario, 0, "");
      return { fresh: readTree(folder), count: Number(/changes of the disk: (\d+)/.exec(said)?.[1]) };
    });
    if (!(count > 0)) throw new Error(`${scenario.name}: no use of the disk was counted`);
    const one = (at: number, kind: string) => () =>
      inCopy(before, async (folder) => {
        figures.faults += 1;
        const { code, said } = await startFailing(folder, scenario, at, kind);
        const isTold = (code === 0 || code === 2) && !/\n {4}at /.test(said);
        figures[isTold ? "told" : "untold"] += 1;
        if (!isTold) console.error(`${scenario.name}, ${kind} at ${at}: ${code}\n${said}`);
        const now = readTree(folder);
        for (const path of new Set([...now.keys(), ...old.keys()])) {
          if (!isOwn(path) && ![old.get(path), fresh.get(path)].includes(now.get(path))) figures.torn += 1;
        }
        await start(folder, scenario.words).end;
        const after = readTree(folder);
        if ([...after.keys()].some(isOwn)) figures.left += 1;
        if (!isSameTree(after, fresh)) figures.mixed += 1;
      });
    const places = Array.from({ length: Math.ceil(count / step) }, (_, index) => 1 + index * step);
    await atOnce(
      2,
      places.flatMap((at) => KINDS.map((kind) => one(at, kind))),
    );
  });
  return figures;
}

/** The kinds of uses of the disk that a command makes, such as `renameSync of a file`. */
export function kindsOfUses(scenario: Scenario): Promise<string[]> {
  return inCopy(null, async (folder) => {
    scenario.prepare(folder);
    const { said } = await startFailing(folder, scenario, 0, "");
    return (/kinds: (.*)/.exec(said)?.[1] ?? "").split(", ");
  });
}

function startFailing(folder: string, { words }: Scenario, at: number, kind: string) {
  return start(folder, words, { node: ["--import", PRELOAD], env: { FAIL_AT: String(at), FAIL_WITH: kind } }).end;
}
