/** Regions where Chinese is written in traditional characters unless said otherwise. */
const TRADITIONAL = ["tw", "hk", "mo"];

/**
 * The languages that answer a locale, best first: the locale itself, for Chinese the likely script, then the
 * locale without its last parts (RFC 4647, lookup). Where there is none of them, one that is the same language
 * elsewhere, as Brazilian Portuguese is for `pt-PT`.
 *
 * @param locale a BCP 47 tag, or what an environment has for one, such as `de_DE.UTF-8`.
 * @param languages the tags that there are.
 */
export function matchLocale<T extends string>(locale: unknown, languages: readonly T[]): T[] {
  const tags = tagsOf(locale);
  const found = tags.flatMap((tag) => languages.find((one) => one.toLowerCase() === tag) ?? []);
  if (found.length > 0) return found;
  const language = tags.at(-1);
  return languages.filter((one) => one.toLowerCase().split("-")[0] === language).slice(0, 1);
}

/** The tags under which texts for a locale may be found, best first and in small letters. */
function tagsOf(locale: unknown): string[] {
  if (typeof locale !== "string") return [];
  // No tag in use is longer, and an endless one would take endless time.
  const subtags = locale.slice(0, 64).toLowerCase().split(/[.@]/)[0]?.split(/[-_]/) ?? [];
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
  const [language, second = ""] = subtags;
  if (language !== "zh" || second.length === 4) return tags;
  const script = TRADITIONAL.includes(second) ? "zh-hant" : "zh-hans";
  return [...tags.slice(0, 1), script, ...tags.slice(1)];
}
