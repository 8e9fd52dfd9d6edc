// Copied by errdex from templates/typescript/runtime/src/match-locale.ts. Edit that file, then run "pnpm generate".

/**
 * Returns the languages to use for a locale, best first: the locale itself, then the locale without its last parts
 * (RFC 4647, lookup). If there is none of them, it returns the language that CLDR has for such readers, such as
 * `zh-Hant` for `zh-TW`, or else the same language of another region.
 *
 * @param locale a BCP 47 tag such as `de-DE`, or a POSIX locale such as `de_DE.UTF-8`.
 * @param languages the tags of the available languages.
 * @param aliases other tags, and the language that each stands for.
 */
export function matchLocale<T extends string>(
  locale: unknown,
  languages: readonly T[],
  aliases: Readonly<Record<string, string>>,
): T[] {
  const tags = tagsOf(locale);
  const found: T[] = [];
  for (const tag of tags) {
    const exact = languages.find((one) => one.toLowerCase() === tag);
    if (exact !== undefined) found.push(exact);
    if (found.length > 0) continue;
    const alias = Object.keys(aliases).find((one) => one.toLowerCase() === tag);
    const meant = alias === undefined ? undefined : languages.find((one) => one === aliases[alias]);
    // Readers of one script may not read the other, so nothing further is tried.
    if (meant !== undefined) return [meant];
  }
  if (found.length > 0) return found;
  const language = tags.at(-1);
  return languages.filter((one) => one.toLowerCase().split("-")[0] === language).slice(0, 1);
}

/** Returns the tags to try for a locale, best first, in lower case. */
function tagsOf(locale: unknown): string[] {
  if (typeof locale !== "string") return [];
  // No tag in use is longer. The limit bounds the time for hostile input.
  const subtags = locale.slice(0, 64).toLowerCase().split(/[.@]/)[0]?.split(/[-_]/) ?? [];
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}
