/** Regions where Chinese is written in traditional characters by default. */
const TRADITIONAL = ["tw", "hk", "mo"];

/**
 * Returns the languages to use for a locale, best first: the locale itself, for Chinese the likely script, then the
 * locale without its last parts (RFC 4647, lookup). If there is none of them, it returns the same language of
 * another region, such as Brazilian Portuguese for `pt-PT`.
 *
 * @param locale a BCP 47 tag such as `de-DE`, or a POSIX locale such as `de_DE.UTF-8`.
 * @param languages the tags of the available languages.
 */
export function matchLocale<T extends string>(locale: unknown, languages: readonly T[]): T[] {
  const tags = tagsOf(locale);
  const found = tags.flatMap((tag) => languages.find((one) => one.toLowerCase() === tag) ?? []);
  if (found.length > 0) return found;
  const language = tags.at(-1);
  return languages.filter((one) => one.toLowerCase().split("-")[0] === language).slice(0, 1);
}

/** Returns the tags to try for a locale, best first, in lower case. */
function tagsOf(locale: unknown): string[] {
  if (typeof locale !== "string") return [];
  // No tag in use is longer. The limit bounds the time for hostile input.
  const subtags = locale.slice(0, 64).toLowerCase().split(/[.@]/)[0]?.split(/[-_]/) ?? [];
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
  const [language, second = ""] = subtags;
  if (language !== "zh" || second.length === 4) return tags;
  const script = TRADITIONAL.includes(second) ? "zh-hant" : "zh-hans";
  return [...tags.slice(0, 1), script, ...tags.slice(1)];
}
