import { readCondition } from "../../src/messages/plural-condition.ts";
import { LANGUAGES, REGIONS, SCRIPTS } from "./cldr.ts";
import type { Table } from "./table.ts";

/**
 * CLDR's plural rules for whole numbers, each once. The last category is for all other numbers.
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

/** CLDR's order. */
const CATEGORIES: readonly string[] = ["zero", "one", "two", "few", "many", "other"];

/** How languages count things, and number places (1st, 2nd). */
export function pluralTables(): Table[] {
  const cardinals = new Map<string, string[]>();
  const ordinals = new Map<string, string[]>();
  const add = (groups: Map<string, string[]>, key: readonly string[], tag: string): void => {
    const text = JSON.stringify(key).slice(1, -1);
    groups.set(text, [...(groups.get(text) ?? []), tag]);
  };
  for (const tag of countingTags()) {
    const cardinal = new Intl.PluralRules(tag);
    add(cardinals, [ruleOf(tag, cardinal), categoriesOf(cardinal)], tag);
    const ordinal = new Intl.PluralRules(tag, { type: "ordinal" });
    const occurring = Array.from({ length: 1001 }, (_, number) => ordinal.select(number) as string);
    add(ordinals, [CATEGORIES.filter((one) => occurring.includes(one)).join(" "), categoriesOf(ordinal)], tag);
  }
  const write = (groups: Map<string, string[]>): string =>
    `[\n${[...groups].map(([key, tags]) => `  [${key.replaceAll('","', '", "')}, "${tags.join(" ")}"],`).join("\n")}\n]`;
  return [
    {
      name: "CARDINALS",
      comment: "A rule for whole numbers, all categories, also those of fractions, and the languages that have them.",
      value: write(cardinals),
    },
    {
      name: "ORDINALS",
      comment: "The categories of the numbers to 1000, all categories, and the languages that have them.",
      value: write(ordinals),
    },
  ];
}

/** The languages that have plural rules, and the tags whose rules differ from their language's. */
function countingTags(): string[] {
  return Intl.PluralRules.supportedLocalesOf(LANGUAGES).flatMap((language) => {
    const own = signatureOf(language);
    const subtags = [...SCRIPTS, ...REGIONS];
    const others = subtags
      .map((subtag) => `${language}-${subtag}`)
      .filter((tag) => {
        const { locale } = new Intl.PluralRules(tag).resolvedOptions();
        return locale === tag && signatureOf(tag) !== own;
      });
    return [language, ...others];
  });
}

function signatureOf(tag: string): string {
  return (["cardinal", "ordinal"] as const)
    .map((type) => {
      const rules = new Intl.PluralRules(tag, { type });
      return categoriesOf(rules) + PROBES.map((number) => rules.select(number)).join();
    })
    .join();
}

function categoriesOf(rules: Intl.PluralRules): string {
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => known.includes(category)).join(" ");
}

function ruleOf(tag: string, rules: Intl.PluralRules): string {
  const found = RULES.find((rule) => {
    const cases = rule.split("; ").map((text) => {
      const [category = "", condition] = text.split(": ");
      return { category, condition: condition === undefined ? null : readCondition(condition) };
    });
    return PROBES.every((n) => {
      const { category } = cases.find(({ condition }) => condition?.holds(n) ?? true) ?? {};
      return category === rules.select(n);
    });
  });
  if (found === undefined) throw new Error(`no rule fits ${tag}; add CLDR's rule for it`);
  return found;
}
