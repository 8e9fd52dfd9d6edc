import { LANGUAGES, REGIONS, SCRIPTS } from "./cldr.ts";
import { type Table, writeLines } from "./table.ts";

/** Regions of more than one country that tags of languages use. */
const LARGE_REGIONS: readonly string[] = ["001", "150", "419"];

/**
 * The titles of languages. A language that CLDR has in more than one region has the names of all regions, because
 * it may be used in others as well. Where only the region's name is added to the language's, it is not repeated.
 */
export function titleTables(): Table[] {
  const titles = new Map<string, string>();
  const names: string[] = [];
  for (const language of LANGUAGES) {
    const own = titleOf(language);
    if (own === language) continue;
    titles.set(language, own);
    for (const tag of localesOf(language).filter((one) => one !== language)) titles.set(tag, titleOf(tag));
  }
  const regions = REGIONS.filter((region) => /^[A-Z]{2}$/.test(region) || LARGE_REGIONS.includes(region));
  for (const base of [...titles.keys()]) {
    const used = /-[A-Z]{2}$|-[0-9]/.test(base) ? [] : regions.filter((region) => titles.has(`${base}-${region}`));
    if (used.length < 2) continue;
    const others = regions.filter((region) => !used.includes(region)).map((region) => titleOf(`${base}-${region}`));
    const start = commonStart(others);
    const end = reverse(commonStart(others.map(reverse)));
    const named = regions.flatMap((region) => {
      const whole = titleOf(`${base}-${region}`);
      const isRegular = whole.startsWith(start) && whole.endsWith(end);
      const name = whole.slice(start.length, whole.length - end.length);
      if (isRegular) titles.delete(`${base}-${region}`);
      else titles.set(`${base}-${region}`, whole);
      return isRegular && name !== region ? [`${region}:${name}`] : [];
    });
    names.push(`${base}=${[start, end, ...named].join("|")}`);
  }
  return [
    {
      name: "TITLES",
      comment: "The names of languages in themselves, as a menu of languages shows them.",
      value: writeLines([...titles].map(([tag, title]) => `${tag}=${title}`).sort()),
    },
    {
      name: "REGION_NAMES",
      comment: "For languages of many regions: what stands before the name of a region, what after it, and the names.",
      value: writeLines(names),
    },
  ];
}

/** What all texts begin with. */
function commonStart([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  while (!others.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

const reverse = (text: string): string => [...text].reverse().join("");

/** A language's name in the language itself, or in English where CLDR does not have it. */
function titleOf(tag: string): string {
  const isKnown = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  const name = new Intl.DisplayNames([isKnown ? tag : "en"], { type: "language" }).of(tag) ?? tag;
  const [first = "", ...rest] = name;
  return name === tag ? name : first.toLocaleUpperCase(tag) + rest.join("");
}

/** The tags of a language for which CLDR has data of their own. */
function localesOf(language: string): string[] {
  const isLocale = (tag: string): boolean => new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const starts = [language, ...SCRIPTS.map((script) => `${language}-${script}`).filter(isLocale)];
  return starts.flatMap((start) => [start, ...REGIONS.map((region) => `${start}-${region}`).filter(isLocale)]);
}
