import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { atOnce, start } from "./process.ts";
import type { Scenario } from "./scenarios.ts";
import { inCopy, isOwn, isSameTree, readTree, type Tree } from "./trees.ts";

/** What a number of runs led to. All but `runs`, `killed` and `during` must be 0. */
export interface Figures {
  runs: number;
  /** Runs that were killed before they ended by themselves. */
  killed: number;
  /** Of these, those that were killed while they wrote: a lock or a staging folder was left. */
  during: number;
  /** Files that were neither as before nor as after, right after the kill. */
  torn: number;
  /** Trees that were not as after an uninterrupted run, once the command was run again. */
  mixed: number;
  /** Trees that held something of errdex's own, once the command was run again. */
  left: number;
  /** Runs after a kill that failed. */
  refused: number;
}

/** Kills a command at random moments, half of them while it writes, and runs it again each time. */
export async function killAtRandom(scenario: Scenario, runs: number, random: () => number): Promise<Figures> {
  const figures: Figures = { runs, killed: 0, during: 0, torn: 0, mixed: 0, left: 0, refused: 0 };
  await inCopy(null, async (before) => {
    scenario.prepare(before);
    const [old, { fresh, time }] = [readTree(before), await inCopy(before, (folder) => runWhole(folder, scenario))];
    const one = (index: number) => () =>
      inCopy(before, async (folder) => {
        const { child, end } = start(folder, scenario.words);
        const until =
          index % 2 === 0 ? afterTime(random() * time) : whileItWrites(folder, () => child.exitCode, random);
        await Promise.race([until, end]);
        child.kill("SIGKILL");
        if ((await end).code === null) figures.killed += 1;
        const now = readTree(folder);
        if ([...now.keys()].some(isOwn)) figures.during += 1;
        figures.torn += countTorn(now, old, fresh);
        const again = await start(folder, scenario.words).end;
        if (again.code !== 0) figures.refused += 1;
        const after = readTree(folder);
        if ([...after.keys()].some(isOwn)) figures.left += 1;
        if (!isSameTree(after, fresh)) figures.mixed += 1;
      });
    await atOnce(
      2,
      Array.from({ length: runs }, (_, index) => one(index)),
    );
  });
  return figures;
}

/** The tree after an uninterrupted run, and how long that takes. */
async function runWhole(folder: string, { words }: Scenario): Promise<{ fresh: Tree; time: number }> {
  const { code, said, time } = await start(folder, words).end;
  if (code !== 0) throw new Error(`errdex ${words.join(" ")}: ${code}\n${said}`);
  return { fresh: readTree(folder), time };
}

function countTorn(now: Tree, old: Tree, fresh: Tree): number {
  const isWhole = (path: string): boolean => [old.get(path), fresh.get(path)].includes(now.get(path));
  const paths = new Set([...now.keys(), ...old.keys()]);
  return [...paths].filter((path) => !isOwn(path) && !isWhole(path)).length;
}

function afterTime(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves a few milliseconds after the process has begun to write. */
async function whileItWrites(folder: string, exitCode: () => number | null, random: () => number): Promise<void> {
  while (exitCode() === null && !writes(folder)) await new Promise((resolve) => setImmediate(resolve));
  const end = performance.now() + random() * 12;
  while (performance.now() < end);
}

/** Whether one of the folders that the scenarios write to is being written to. */
function writes(folder: string): boolean {
  const out = join(folder, "out");
  const outputs = existsSync(out) ? readdirSync(out).map((name) => join(out, name)) : [];
  return [join(folder, "tuya"), ...outputs].some(
    (one) => lstatSync(join(one, ".errdex-lock"), { throwIfNoEntry: false }) !== undefined,
  );
}
