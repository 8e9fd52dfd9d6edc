import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Trial, tryCatalogues } from "./fuzz.ts";
import { writeMade } from "./generate-all.ts";
import { type Made, makeCatalogue } from "./make-catalogue.ts";
import { shrink } from "./shrink.ts";

/** Which catalogues to make. The same seed and number of a run make the same catalogue. */
export interface Runs {
  readonly seed: number;
  readonly runs: number;
  /** The number of the first run; 1 when left out. */
  readonly first?: number;
  /** How often at most a catalogue that fails is tried with less in it; 10 when left out. */
  readonly tries?: number;
}

/** What came of many runs. */
export interface Summary {
  readonly catalogues: number;
  readonly entries: number;
  readonly languages: number;
  /** How often a target refused what its platform cannot say, as templates/README.md tells. */
  readonly refused: number;
  readonly failures: readonly Failed[];
}

/** A run that failed. */
export interface Failed {
  readonly seed: number;
  readonly run: number;
  readonly what: string;
  /** Where the catalogue is, with as much left out as could be. */
  readonly folder: string;
}

/** So many catalogues at once: a compiler takes long to start, and what it holds is let go in between. */
const BATCH = 25;
/**
 * Makes catalogues and tries each.
 *
 * @param folder where to put what is written. Only the catalogues that fail stay there.
 * @param tell is told how far the runs are.
 */
export async function fuzzRuns(
  { seed, runs, first = 1, tries = 10 }: Runs,
  folder: string,
  tell: (words: string) => void = () => {},
  trial: Trial = {},
): Promise<Summary> {
  let [entries, languages, refused, done] = [0, 0, 0, 0];
  const failures: Failed[] = [];
  for (let from = first; from < first + runs; from += BATCH) {
    const until = Math.min(from + BATCH, first + runs);
    const list = Array.from({ length: until - from }, (_, index) => makeCatalogue(seed, from + index));
    const outcome = await inFolder(folder, (own) => tryCatalogues(list, own, trial));
    for (const { catalogue, observed, locales } of list) {
      entries += catalogue.errors.length + (observed?.errors.length ?? 0);
      languages += 1 + locales.length;
    }
    refused += outcome.refused;
    done += list.length;
    const seen = new Set<number>();
    for (const { made, what } of outcome.failures) {
      if (seen.has(made.run)) continue;
      seen.add(made.run);
      const kind = kindOf(what);
      const fails = async (smaller: Made): Promise<boolean> => {
        const again = await inFolder(folder, (own) => tryCatalogues([smaller], own, trial));
        return again.failures.some((failure) => kindOf(failure.what) === kind);
      };
      // Of many that fail alike, one made smaller is enough.
      const isFirst = failures.every((failure) => kindOf(failure.what) !== kind);
      const place = join(folder, `seed-${seed}-run-${made.run}`);
      writeMade(place, isFirst ? await shrink(made, fails, tries) : made);
      failures.push({ seed, run: made.run, what, folder: place });
    }
    tell(`${done} of ${runs} catalogues, ${failures.length} failed`);
  }
  return { catalogues: done, entries, languages, refused, failures };
}

/** What a failure is about, without what differs from one catalogue to the next. */
function kindOf(what: string): string {
  return (what.split("\n")[0] ?? "").replace(/ at \/.*$|, [a-zA-Z0-9-]+: .*$/s, "").slice(0, 80);
}

async function inFolder<T>(folder: string, work: (own: string) => Promise<T>): Promise<T> {
  const own = mkdtempSync(join(folder, "try-"));
  try {
    return await work(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
