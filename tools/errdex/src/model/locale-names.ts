import type { Names } from "../targets/names.ts";

/** Android looks these languages up by the codes that they had once, whatever the newer ones are. */
const ANDROID_LANGUAGES: Readonly<Record<string, string>> = { he: "iw", id: "in", yi: "ji" };

/** A language's name in the language itself, as a menu of languages has it: `Deutsch`, `Português (Brasil)`. */
export function localeTitle(tag: string): string {
  const [first = "", ...rest] = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join("");
}

/** The direction in which a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/**
 * The scripts in use that are written from right to left, by their ISO 15924 codes
 * (https://www.unicode.org/cldr/charts/latest/supplemental/languages_and_scripts.html). Not every
 * engine that errdex runs on has `Intl.Locale.getTextInfo`.
 */
const RIGHT_TO_LEFT: readonly string[] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** A BCP 47 tag as platforms name folders and files by it. */
export function localeNames(tag: string): Names {
  const [language = "", ...subtags] = tag.split("-");
  // https://developer.android.com/guide/topics/resources/providing-resources: `pt-rBR`, and `b+zh+Hans`
  // where there is more than a country of two letters.
  const old = ANDROID_LANGUAGES[language] ?? language;
  const isCountry = subtags.length === 1 && /^[A-Z]{2}$/.test(subtags[0] ?? "");
  const android = isCountry ? `${old}-r${subtags[0]}` : ["b", old, ...subtags].join("+");
  return { tag, underscore: tag.replaceAll("-", "_"), android: subtags.length === 0 ? old : android };
}
