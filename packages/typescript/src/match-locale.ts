// Copied by errdex from templates/typescript/runtime/src/match-locale.ts. Edit that file, then run "pnpm generate".

/** Regions where Chinese is written in traditional characters by default. */
const TRADITIONAL = ["tw", "hk", "mo"];

/**
 * Returns the languages that match a locale, best first: the locale itself, for Chinese the likely script, then the
 * locale without its last subtags (RFC 4647, lookup). If none matches, the same language of another region: `pt-BR`
 * for `pt-PT`.
 *
 * @param locale a BCP 47 tag, or an environment's locale such as `de_DE.UTF-8`.
 * @param languages the available tags.
 */
export function matchLocale<T extends string>(locale: unknown, languages: readonly T[]): T[] {
  const tags = tagsOf(locale);
  const found = tags.flatMap((tag) => languages.find((one) => one.toLowerCase() === tag) ?? []);
  if (found.length > 0) return found;
  const language = tags.at(-1);
  return languages.filter((one) => one.toLowerCase().split("-")[0] === language).slice(0, 1);
}

/** The tags to try for a locale, best first, in lower case. */
function tagsOf(locale: unknown): string[] {
  if (typeof locale !== "string") return [];
  // Bounds the time for hostile input: no tag in use is longer.
  const subtags = locale.slice(0, 64).toLowerCase().split(/[.@]/)[0]?.split(/[-_]/) ?? [];
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
  const [language, second = ""] = subtags;
  if (language !== "zh" || second.length === 4) return tags;
  const script = TRADITIONAL.includes(second) ? "zh-hant" : "zh-hans";
  return [...tags.slice(0, 1), script, ...tags.slice(1)];
}
