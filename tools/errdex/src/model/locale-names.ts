import type { Names } from "../targets/names.ts";

/** Android looks up these languages by their former codes. */
const ANDROID_LANGUAGES: Readonly<Record<string, string>> = { he: "iw", id: "in", yi: "ji" };

/**
 * A language's name in the language itself, as a language menu shows it: `Deutsch`, `Português (Brasil)`.
 *
 * @param tag a BCP 47 tag.
 */
export function localeTitle(tag: string): string {
  const [first = "", ...rest] = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join("");
}

/**
 * The writing direction of a language.
 *
 * @param tag a BCP 47 tag.
 */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/**
 * The scripts in use that are written from right to left, by their ISO 15924 codes
 * (https://www.unicode.org/cldr/charts/latest/supplemental/languages_and_scripts.html). Not every
 * engine that errdex runs on has `Intl.Locale.getTextInfo`.
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
