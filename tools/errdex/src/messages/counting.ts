import type { Names } from "../targets/names.ts";
import { OTHER } from "./message.ts";
import { type Condition, readCondition } from "./plural-condition.ts";

/** How a language distinguishes whole numbers. */
export interface CountingModel {
  /**
   * The CLDR plural categories that whole numbers have in the language, in CLDR's order. `names.category` can be
   * printed without a helper.
   */
  readonly forms: readonly { readonly category: string; readonly names: Names }[];
  /**
   * An expression of `n`, valid in C, Ruby and JavaScript, whose value is the index in `forms` of the category of
   * the whole number `n`. Null when no known rule matches the language.
   */
  readonly rule: string | null;
}

/**
 * CLDR's plural rules for whole numbers, each once. The last category is for all other numbers.
 * `Intl.PluralRules` decides which rule a language has, so this table and the runtime cannot disagree.
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

/** Whole numbers for which no two rules give the same categories. */
const PROBES = [
  ...Array(201).keys(),
  ...[1, 2, 11, 21, 100, 101, 111].flatMap((n) => [n * 1000, n * 100_000, n * 1e6]),
];

const cache = new Map<string, CountingModel>();

/**
 * How a language counts whole numbers. For a language that the runtime does not know, every number is `other`.
 *
 * @param language a BCP 47 tag.
 */
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

/**
 * Returns a function that gives a number's plural category. For a language that the runtime does not know, it is
 * always `other`.
 *
 * @param language a BCP 47 tag.
 */
export function selectorOf(language: string): (n: number) => string {
  const rules = rulesOf(language, "cardinal");
  return rules === null ? () => OTHER : (n) => rules.select(n);
}

/** By language and type. There are as many as languages in a catalogue; making one takes long. */
const KNOWN_RULES = new Map<string, Intl.PluralRules | null>();

/** The plural rules of a language; null for one that the runtime does not know: it would use the machine's own. */
function rulesOf(language: string, type: "cardinal" | "ordinal"): Intl.PluralRules | null {
  const key = `${type} ${language}`;
  let rules = KNOWN_RULES.get(key);
  if (rules === undefined) {
    const isKnown = Intl.PluralRules.supportedLocalesOf(language).length > 0;
    rules = isKnown ? new Intl.PluralRules(language, { type }) : null;
    KNOWN_RULES.set(key, rules);
  }
  return rules;
}

/** CLDR's order. */
const CATEGORIES = ["zero", "one", "two", "few", "many", OTHER];

/**
 * Every plural category of a language, also those for fractions, in CLDR's order.
 *
 * @param language a BCP 47 tag.
 * @param type `cardinal` for quantities, `ordinal` for places (1st, 2nd).
 */
export function categoriesOf(language: string, type: "cardinal" | "ordinal" = "cardinal"): string[] {
  const rules = rulesOf(language, type);
  if (rules === null) return [OTHER];
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => known.includes(category));
}
