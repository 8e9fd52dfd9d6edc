import type { Names } from "../targets/names.ts";
import { OTHER } from "./message.ts";
import { type Condition, readCondition } from "./plural-condition.ts";

/** How a language tells whole numbers apart. */
export interface CountingModel {
  /** The categories of CLDR that whole numbers have, in CLDR's order. As `names.category` they may be printed bare. */
  readonly forms: readonly { readonly category: string; readonly names: Names }[];
  /**
   * Tells the place of the category of a whole number `n` among them, from 0, as C, Ruby and
   * JavaScript write it. Null when the runtime counts in a way that is not known here.
   */
  readonly rule: string | null;
}

/**
 * CLDR's rules for whole numbers, each once; the last category is that of all the rest. Which
 * language has which is asked of the runtime, so the two never disagree.
 *
 * https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html
 */
const RULES = [
  "other",
  "one: n = 1; other",
  "one: n = 0..1; other",
  "one: n = 1; many: n != 0 and n % 1000000 = 0; other",
  "one: n = 0..1; many: n != 0 and n % 1000000 = 0; other",
  "one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many",
  "one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; other",
  "one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many",
  "one: n = 1; few: n = 2..4; other",
  "one: n = 1; few: n = 0 or n % 100 = 1..19; other",
  "one: n % 10 = 1 and n % 100 != 11..19; few: n % 10 = 2..9 and n % 100 != 11..19; other",
  "one: n % 10 = 1 and n % 100 != 11; two: n = 2; few: n % 10 = 2..9 and n % 100 != 11..19; other",
  "one: n % 10 = 1 and n % 100 != 11; other",
  "one: n % 10 != 4,6,9; other",
  "one: n = 0..1 or n = 11..99; other",
  "one: n = 0..1; few: n = 2..10; other",
  "one: n = 1; two: n = 2; other",
  "one: n = 1; two: n = 2; few: n = 3..6; many: n = 7..10; other",
  "one: n = 1; two: n = 2; few: n = 0 or n % 100 = 3..10; many: n % 100 = 11..19; other",
  "one: n = 1,11; two: n = 2,12; few: n = 3..10,13..19; other",
  "one: n % 100 = 1; two: n % 100 = 2; few: n % 100 = 3..4; other",
  "one: n % 10 = 1; two: n % 10 = 2; few: n % 20 = 0; other",
  "one: n % 10 = 1 and n % 100 != 11,71,91; two: n % 10 = 2 and n % 100 != 12,72,92; few: n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99; many: n != 0 and n % 1000000 = 0; other",
  "zero: n = 0; one: n = 1; other",
  "zero: n % 10 = 0 or n % 100 = 11..19; one: n % 10 = 1 and n % 100 != 11; other",
  "zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6; other",
  "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99; other",
  "zero: n = 0; one: n = 1; two: n % 100 = 2,22,42,62,82 or n % 1000 = 0 and n % 100000 = 1000..20000,40000,60000,80000 or n != 0 and n % 1000000 = 100000; few: n % 100 = 3,23,43,63,83; many: n % 100 = 1,21,41,61,81; other",
];

/** Whole numbers by which the rules are told apart. */
const PROBES = [
  ...Array(201).keys(),
  ...[1, 2, 11, 21, 100, 101, 111].flatMap((n) => [n * 1000, n * 100_000, n * 1e6]),
];

const cache = new Map<string, CountingModel>();

/** How a language counts whole numbers. One that the runtime does not know makes no difference between them. */
export function countingOf(language: string): CountingModel {
  let counting = cache.get(language);
  if (counting === undefined) {
    counting = findCounting(language);
    cache.set(language, counting);
  }
  return counting;
}

function findCounting(language: string): CountingModel {
  const select = selectorOf(language);
  for (const rule of RULES) {
    const cases = rule.split("; ").map((text): { category: string; condition: Condition | null } => {
      const [category = OTHER, condition] = text.split(": ");
      return { category, condition: condition === undefined ? null : readCondition(condition) };
    });
    const categoryOf = (n: number): string | undefined =>
      cases.find(({ condition }) => condition?.holds(n) ?? true)?.category;
    if (!PROBES.every((n) => categoryOf(n) === select(n))) continue;
    const written = cases.map(({ condition }, index) =>
      condition === null ? String(index) : `${condition.written} ? ${index} : `,
    );
    return { forms: formsOf(cases.map(({ category }) => category)), rule: written.join("") };
  }
  return { forms: formsOf(categoriesOf(language)), rule: null };
}

function formsOf(categories: readonly string[]): CountingModel["forms"] {
  return categories.map((category) => ({ category, names: { category } }));
}

/** Tells a number's category in a language; of one that the runtime does not know, the general one. */
export function selectorOf(language: string): (n: number) => string {
  // The runtime would answer for the language of the machine.
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return () => OTHER;
  const rules = new Intl.PluralRules(language);
  return (n) => rules.select(n);
}

/** CLDR's order. */
const CATEGORIES = ["zero", "one", "two", "few", "many", OTHER];

/** Every category that a language has, for fractions too, in CLDR's order: of quantities, or of places (1st, 2nd). */
export function categoriesOf(language: string, type: "cardinal" | "ordinal" = "cardinal"): string[] {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return [OTHER];
  const known: readonly string[] = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => known.includes(category));
}
