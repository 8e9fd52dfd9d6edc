import { selectorOf } from "./counting.ts";

const known = new Map<string, number | null>();

/**
 * The only whole number of a plural category: 1 for `one` in English. A platform that has no texts for exact numbers
 * can show the text for `=1` under such a category.
 *
 * @param language a BCP 47 tag.
 * @param category a CLDR category.
 * @returns null when the category has no whole number up to 1000, or several.
 */
export function onlyNumberOf(language: string, category: string): number | null {
  const key = `${language} ${category}`;
  let found = known.get(key);
  if (found === undefined) {
    const select = selectorOf(language);
    const numbers: number[] = [];
    for (let number = 0; number <= 1000 && numbers.length < 2; number += 1) {
      if (select(number) === category) numbers.push(number);
    }
    found = numbers.length === 1 ? (numbers[0] as number) : null;
    known.set(key, found);
  }
  return found;
}
