import type { Names } from "../targets/names.ts";
import { CARDINALS, ORDINALS } from "../unicode/plural-rules.generated.js";
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
   * the whole number `n`.
   */
  readonly rule: string;
}

/** One case of a plural rule: a category, and its condition; null for all other numbers. */
interface PluralCase {
  readonly category: string;
  readonly condition: Condition | null;
}

/** How a language counts, and what follows from it. */
interface Cardinals extends CountingModel {
  /** Every category, also those of fractions, in CLDR's order. */
  readonly categories: readonly string[];
  readonly select: (n: number) => string;
  /** The first two whole numbers up to {@link USUAL} of each category that has any; computed once. */
  readonly usual: () => ReadonlyMap<string, readonly number[]>;
}

/** The largest number that is usual. French, Spanish, Italian and Portuguese have a category for millions alone. */
const USUAL = 1000;

/** A language that CLDR does not count in. */
const UNKNOWN = [OTHER, OTHER] as const;

/** By the rule and the categories. There are as many as ways to count in the languages of a catalogue. */
const known = new Map<string, Cardinals>();

function cardinalsOf(language: string): Cardinals {
  const [rule, categories] = rowOf(CARDINALS, language) ?? UNKNOWN;
  const key = `${rule}|${categories}`;
  let cardinals = known.get(key);
  if (cardinals === undefined) {
    const cases = rule.split("; ").map((text): PluralCase => {
      const [category = OTHER, condition] = text.split(": ");
      return { category, condition: condition === undefined ? null : readCondition(condition) };
    });
    const written = cases.map(({ condition }, index) =>
      condition === null ? String(index) : `${condition.written} ? ${index} : `,
    );
    const select = (n: number): string => {
      for (let index = 0; index < cases.length; index += 1) {
        const { category, condition } = cases[index] as PluralCase;
        if (condition === null || condition.holds(n)) return category;
      }
      return OTHER;
    };
    let usual: ReadonlyMap<string, readonly number[]> | null = null;
    cardinals = {
      forms: cases.map(({ category }) => ({ category, names: { category } })),
      rule: written.join(""),
      categories: categories.split(" "),
      select,
      usual() {
        usual ??= firstNumbers(select);
        return usual;
      },
    };
    known.set(key, cardinals);
  }
  return cardinals;
}

function firstNumbers(select: (n: number) => string): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (let number = 0; number <= USUAL; number += 1) {
    const category = select(number);
    const first = numbers.get(category);
    if (first === undefined) numbers.set(category, [number]);
    else if (first.length === 1) first.push(number);
  }
  return numbers;
}

/** The row of a language's own tag, or of the longest beginning of it that has one: `pt-PT`, then `pt`. */
function rowOf<Row extends readonly [string, string, tags: string]>(rows: readonly Row[], tag: string): Row | null {
  for (let start = tag; ; start = start.slice(0, start.lastIndexOf("-"))) {
    const found = rows.find(([, , tags]) => ` ${tags} `.includes(` ${start} `));
    if (found !== undefined) return found;
    if (!start.includes("-")) return null;
  }
}

/**
 * How a language counts whole numbers. For a language that CLDR does not know, every number is `other`.
 *
 * @param language a BCP 47 tag.
 */
export function countingOf(language: string): CountingModel {
  const { forms, rule } = cardinalsOf(language);
  return { forms, rule };
}

/**
 * Returns a function that gives the plural category of a whole number that is not negative. For a language that CLDR
 * does not know, it is always `other`.
 *
 * @param language a BCP 47 tag.
 */
export function selectorOf(language: string): (n: number) => string {
  return cardinalsOf(language).select;
}

/**
 * Every plural category of a language, also those for fractions, in CLDR's order.
 *
 * @param language a BCP 47 tag.
 * @param type `cardinal` for quantities, `ordinal` for places (1st, 2nd).
 */
export function categoriesOf(language: string, type: "cardinal" | "ordinal" = "cardinal"): readonly string[] {
  if (type === "cardinal") return cardinalsOf(language).categories;
  const [, categories] = rowOf(ORDINALS, language) ?? UNKNOWN;
  return categories.split(" ");
}

/**
 * The plural categories of a language that the whole numbers up to 1000 have, in CLDR's order. French, Spanish,
 * Italian and Portuguese use `many` only for millions, so it is not among them.
 *
 * @param language a BCP 47 tag.
 * @param type as of {@link categoriesOf}.
 */
export function usualCategoriesOf(language: string, type: "cardinal" | "ordinal" = "cardinal"): readonly string[] {
  if (type === "ordinal") return (rowOf(ORDINALS, language) ?? UNKNOWN)[0].split(" ");
  const { categories, usual } = cardinalsOf(language);
  return categories.filter((category) => usual().has(category));
}

/**
 * The only whole number of a plural category: 1 for `one` in English. A platform that has no texts for exact numbers
 * can show the text for `=1` under such a category.
 *
 * @param language a BCP 47 tag.
 * @param category a CLDR category.
 * @returns null when the category has no whole number up to 1000, or several.
 */
export function onlyNumberOf(language: string, category: string): number | null {
  const numbers = cardinalsOf(language).usual().get(category);
  return numbers?.length === 1 ? (numbers[0] as number) : null;
}
