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
}

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
    cardinals = {
      forms: cases.map(({ category }) => ({ category, names: { category } })),
      rule: written.join(""),
      categories: categories.split(" "),
      select: (n) => cases.find(({ condition }) => condition?.holds(n) ?? true)?.category ?? OTHER,
    };
    known.set(key, cardinals);
  }
  return cardinals;
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
  const { categories, select } = cardinalsOf(language);
  const occurring = new Set<string>();
  for (let number = 0; number <= 1000; number += 1) occurring.add(select(number));
  return categories.filter((category) => occurring.has(category));
}
