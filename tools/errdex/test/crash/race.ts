import { atOnce, start } from "./process.ts";
import type { Scenario } from "./scenarios.ts";
import { inCopy, isOwn, isSameTree, readTree } from "./trees.ts";

/** What pairs of writers led to. All but `pairs`, `both` and `refused` must be 0. */
export interface RaceFigures {
  pairs: number;
  /** Pairs of which both wrote, one after the other. */
  both: number;
  /** Pairs of which one was refused. */
  refused: number;
  /** Pairs of which both were refused, or one ended in another way. */
  failed: number;
  /** Trees that neither of them would have made alone. */
  mixed: number;
  /** Trees that held something of errdex's own in the end. */
  left: number;
}

/** Starts the same command twice at once, the second a little later, in turns that begin alike. */
export async function race(scenario: Scenario, pairs: number, random: () => number): Promise<RaceFigures> {
  const figures: RaceFigures = { pairs, both: 0, refused: 0, failed: 0, mixed: 0, left: 0 };
  await inCopy(null, async (before) => {
    scenario.prepare(before);
    const [one, other] = [
      scenario.words,
      [...scenario.words, ...(scenario.words[0] === "generate" ? ["--pseudo"] : [])],
    ];
    const alone = await Promise.all([one, other].map((words) => inCopy(before, (folder) => treeAfter(folder, words))));
    await atOnce(
      1,
      Array.from(
        { length: pairs },
        () => () =>
          inCopy(before, async (folder) => {
            const first = start(folder, one);
            await new Promise((resolve) => setTimeout(resolve, random() * 30));
            const ends = await Promise.all([first.end, start(folder, other).end]);
            const codes = ends.map(({ code }) => code);
            if (codes.every((code) => code === 0)) figures.both += 1;
            else if (codes.includes(0) && ends.every(({ code, said }) => code === 0 || isRefusal(said)))
              figures.refused += 1;
            else figures.failed += 1;
            const tree = readTree(folder);
            if ([...tree.keys()].some(isOwn)) figures.left += 1;
            if (!alone.some((whole) => isSameTree(tree, whole))) figures.mixed += 1;
          }),
      ),
    );
  });
  return figures;
}

async function treeAfter(folder: string, words: readonly string[]) {
  await start(folder, words).end;
  return readTree(folder);
}

function isRefusal(said: string): boolean {
  return /another errdex|was changed while errdex was at work/.test(said);
}
