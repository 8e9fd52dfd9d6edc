import { expect, test } from "vitest";
import { countingOf, selectorOf } from "../../src/messages/counting.ts";
import { readCondition } from "../../src/messages/plural-condition.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const two = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const tags = [...two, ...two.flatMap((start) => LETTERS.map((last) => start + last)), "pt-PT", "pt-BR", "zh-Hans"];
/** Every language that the runtime counts in. */
const known = Intl.PluralRules.supportedLocalesOf(tags);

/** Whole numbers up to a few thousand, and round ones above. */
const NUMBERS = [...Array(2500).keys(), ...[...Array(250).keys()].flatMap((n) => [n * 1000, n * 100_000, n * 1e6])];

test("there are languages to try", () => {
  expect(known.length).toBeGreaterThan(150);
  expect(known).toEqual(expect.arrayContaining(["ar", "cy", "en", "ja", "pl", "pt-PT"]));
});

test.each(known)("%s: the rule tells whole numbers apart as the runtime does", (language) => {
  const { forms, rule } = countingOf(language);
  const placeOf = new Function("n", `return ${rule};`) as (n: number) => number;
  const select = selectorOf(language);
  const wrong = NUMBERS.filter((n) => forms[placeOf(n)]?.category !== select(n));
  expect(wrong).toEqual([]);
});

test("a language that the runtime does not know makes no difference", () => {
  expect(countingOf("tlh")).toEqual({ forms: [{ category: "other", names: { category: "other" } }], rule: "0" });
});

test.each([
  ["n = 1", "n == 1"],
  ["n % 10 = 2..4 and n % 100 != 12..14", "n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)"],
  ["n = 0..1,5 and n != 3,4 or n = 9", "(n <= 1 || n == 5) && n != 3 && n != 4 || n == 9"],
])("%s is written %s", (condition, written) => {
  expect(readCondition(condition).written).toBe(written);
});

test("what is no condition is refused", () => {
  expect(() => readCondition("i = 1")).toThrow("i = 1 is not a condition of plurals");
});
