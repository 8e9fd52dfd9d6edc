import type { Names } from "./model.ts";

/** Android looks these languages up by the codes that they had once, whatever the newer ones are. */
const ANDROID_LANGUAGES: Readonly<Record<string, string>> = { he: "iw", id: "in", yi: "ji" };

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
