import { likelyTag } from "../unicode/language-tag.ts";

/**
 * Picks the best fallback among `tags` for readers of `tag`: the tag itself, then the same language and
 * script, then the same language. Returns null when no tag has the same language.
 */
export function nearestTag(tag: string, tags: readonly string[]): string | null {
  if (tags.includes(tag)) return tag;
  const [language, script] = likelyTag(tag).split("-");
  const readable = tags.filter((one) => likelyTag(one).startsWith(`${language}-${script}-`));
  const wider = readable.find((one) => tag.startsWith(`${one}-`));
  return wider ?? readable[0] ?? tags.find((one) => likelyTag(one).startsWith(`${language}-`)) ?? null;
}
