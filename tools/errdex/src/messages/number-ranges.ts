import { selectorOf } from "./counting.ts";

/** Whole numbers from one to another, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** How the whole numbers of a plural category are spread. */
export interface CategoryNumbers {
  /** The numbers, where they end; empty when they never end, and for a category of fractions alone. */
  readonly ranges: readonly NumberRange[];
  readonly endless: boolean;
}

/** In no rule of CLDR does a category that ends reach this number, or one that never ends leave out more than it. */
const BOUND = 200;

/** Beside what ends, CLDR has categories for millions alone. */
const MILLION = 1_000_000;

const known = new Map<string, CategoryNumbers>();

/**
 * Finds the whole numbers of a plural category, for platforms that choose by ranges of numbers. Of a category for
 * millions alone, such as the French `many`, it lists the first million.
 *
 * @param language a BCP 47 tag.
 * @param category a CLDR category.
 */
export function numbersOf(language: string, category: string): CategoryNumbers {
  const key = `${language} ${category}`;
  const found = known.get(key) ?? findNumbers(selectorOf(language), category);
  known.set(key, found);
  return found;
}

function findNumbers(select: (n: number) => string, category: string): CategoryNumbers {
  const ranges: { from: number; to: number }[] = [];
  for (let number = 0; number <= 2 * BOUND; number += 1) {
    if (select(number) !== category) continue;
    if (number > BOUND) return { ranges: [], endless: true };
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  if (ranges.length === 0 && select(MILLION) === category) ranges.push({ from: MILLION, to: MILLION });
  return { ranges, endless: false };
}
