/** How many times as long the longer text is. Time in proportion is as many times as long, the square 64 times. */
const TIMES = 8;
/** Some systems count a thread's time in steps of four milliseconds; below that, the clock says more about itself. */
const STEP = 5;

/** What a growth stays below where time is in proportion: garbage collection makes it more than the text's own. */
export const IN_PROPORTION = 2 * TIMES;

/**
 * Measures how much longer a run takes for a text that is eight times as long.
 *
 * @param piece what the text is made of, again and again.
 * @param length the shorter text's, in UTF-16 units.
 * @returns the ratio of both times, to be held against IN_PROPORTION.
 */
export function growth(run: (text: string) => unknown, piece: string, length: number): number {
  const short = piece.repeat(length / piece.length);
  const long = short.repeat(TIMES);
  return (measure(() => run(long)) + STEP) / (measure(() => run(short)) + STEP);
}

/**
 * Milliseconds of this thread that a run takes at least: garbage that happens to be collected only ever adds to it.
 *
 * @param runs how often to try it.
 */
export function measure(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = clock();
    run();
    return clock() - start;
  });
  return Math.min(...times);
}

/**
 * Milliseconds of this thread alone: what else runs on a busy machine must not count. The system
 * divides them into its own and the user's by guess, so that only their sum is exact.
 */
function clock(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
