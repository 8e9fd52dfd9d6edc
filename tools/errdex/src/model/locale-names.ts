import type { Names } from "../targets/names.ts";
import { likelyTag } from "../unicode/language-tag.ts";

/** Android looks up these languages by their former codes. */
const ANDROID_LANGUAGES: Readonly<Record<string, string>> = { he: "iw", id: "in", yi: "ji" };

/**
 * The writing direction of a language.
 *
 * @param tag a BCP 47 tag.
 */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(likelyTag(tag).split("-")[1] ?? "") ? "rtl" : "ltr";
}

/**
 * The scripts in use that are written from right to left, by their ISO 15924 codes
 * (https://www.unicode.org/cldr/charts/latest/supplemental/languages_and_scripts.html).
 */
const RIGHT_TO_LEFT: readonly string[] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/**
 * The forms of a tag in the names of folders and files on each platform.
 *
 * @param tag a BCP 47 tag.
 */
export function localeNames(tag: string): Names {
  const [language = "", ...subtags] = tag.split("-");
  // https://developer.android.com/guide/topics/resources/providing-resources: `pt-rBR` for a two-letter region,
  // otherwise `b+zh+Hans`.
  const old = ANDROID_LANGUAGES[language] ?? language;
  const isCountry = subtags.length === 1 && /^[A-Z]{2}$/.test(subtags[0] ?? "");
  const android = isCountry ? `${old}-r${subtags[0]}` : ["b", old, ...subtags].join("+");
  return { tag, underscore: tag.replaceAll("-", "_"), android: subtags.length === 0 ? old : android };
}
