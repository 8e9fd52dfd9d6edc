import { likelyTag } from "../unicode/language-tag.ts";
import { LOCALE_CHILDREN, LOCALE_REGIONS } from "../unicode/locales.generated.js";

/**
 * Which platforms need an alias:
 * - `language`: all that do not know CLDR's likely subtags. The alias is the bare language, `pt` for `pt-BR`.
 * - `lookup`: those that look for a locale and then leave out one subtag after the other, as RFC 4647 does: `zh-TW`
 *   would arrive at `zh`, which is `zh-Hans`.
 * - `region`: those that look for the one locale only: `zh-CN`, `pt-PT`.
 */
export type AliasNeed = "language" | "lookup" | "region";

/** A tag that a platform looks up, and the language of the catalogue that its readers should see. */
export interface LocaleAlias {
  readonly tag: string;
  /** The tag of that language. */
  readonly original: string;
  readonly need: AliasNeed;
}

/** The tags after a name in one of CLDR's tables. */
function rowOf(table: string, name: string): readonly string[] {
  const start = table.indexOf(`\n${name}: `);
  if (start === -1) return [];
  return table.slice(start + name.length + 3, table.indexOf("\n", start + 1)).split(" ");
}

/** The parent that CLDR states for a locale; undefined for most, which have the one that their tag tells. */
function statedParent(tag: string): string | undefined {
  if (parents === null) {
    parents = new Map();
    for (const row of LOCALE_CHILDREN.trim().split("\n")) {
      const [parent = "", children = ""] = row.split(": ");
      for (const child of children.split(" ")) parents.set(child, parent);
    }
  }
  return parents.get(tag);
}

let parents: Map<string, string> | null = null;

/** The locale in which a reader looks next, by CLDR; null when there is none. */
function parentOf(tag: string): string | null {
  const stated = statedParent(tag);
  if (stated !== undefined) return stated;
  const cut = tag.lastIndexOf("-");
  if (cut === -1) return null;
  const parent = tag.slice(0, cut);
  // A language in another script than its usual one has no parent: its readers may not read that one.
  const isScript = /^[A-Z][a-z]{3}$/.test(tag.slice(cut + 1));
  return isScript && scriptOf(parent) !== tag.slice(cut + 1) ? null : parent;
}

function scriptOf(tag: string): string | undefined {
  return likelyTag(tag).split("-")[1];
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, "");
}

/** The locales in which a reader looks, by CLDR: `zh-TW`, `zh-Hant-TW`, `zh-Hant`. */
function chainOf(tag: string): string[] {
  const [language = "", script = ""] = likelyTag(tag).split("-");
  const hasScript = /^[a-z]+-[A-Z][a-z]{3}/.test(tag);
  const scripted = hasScript ? [] : parentsOf(tag.replace(language, `${language}-${script}`));
  // The bare language has its usual script. Readers of another one may not read it.
  return scriptOf(language) === script || hasScript ? [...parentsOf(tag), ...scripted] : [tag, ...scripted];
}

/** A locale and those that its readers look in next. */
function parentsOf(tag: string): string[] {
  const parents: string[] = [];
  for (let next: string | null = tag; next !== null; next = parentOf(next)) parents.push(next);
  return parents;
}

/**
 * Finds the language of a catalogue that readers of a locale should see: the first that CLDR's parent locales lead
 * to, or else one in the same language and script.
 *
 * @param tag the reader's BCP 47 tag.
 * @param available the tags of the catalogue's languages.
 * @returns null when none is for these readers.
 */
export function resolveLocale(tag: string, available: readonly string[]): string | null {
  const found = chainOf(tag).find((one) => available.includes(one));
  if (found !== undefined) return found;
  const [language, script] = likelyTag(tag).split("-");
  const same = available.filter((one) => likelyTag(one).startsWith(`${language}-${script}-`));
  return same.find((one) => likelyTag(one) === likelyTag(language ?? "")) ?? same[0] ?? null;
}

/**
 * Lists the tags under which platforms look for the languages of a catalogue, beside the tags of the languages.
 *
 * @param available the tags of the catalogue's languages, as BCP 47 tags.
 * @returns the aliases by tag, in code-unit order.
 */
export function localeAliases(available: readonly string[]): LocaleAlias[] {
  const languages = [...new Set(available.map(languageOf))].sort();
  return languages.flatMap((language) =>
    aliasesIn(
      language,
      available.filter((tag) => languageOf(tag) === language),
    ),
  );
}

function aliasesIn(language: string, available: readonly string[]): LocaleAlias[] {
  // All platforms find the bare language where it is the only one, and nobody is led elsewhere.
  if (available.length === 1 && available[0] === language) return [];
  const aliases = new Map<string, LocaleAlias>();
  const add = (tag: string, original: string, need: AliasNeed): void => {
    aliases.set(tag, { tag, original, need });
  };
  if (!available.includes(language)) {
    // With one script for all, its readers have no other.
    const original = resolveLocale(language, available) ?? available[0];
    if (original !== undefined) add(language, original, "language");
  }
  const children = rowOf(LOCALE_CHILDREN, language);
  const tags = [
    ...rowOf(LOCALE_REGIONS, language).map((region) => `${language}-${region}`),
    ...children.filter(isTagOf(language)),
  ];
  for (const tag of [...new Set(tags)].sort()) {
    if (available.includes(tag)) continue;
    const original = resolveLocale(tag, available);
    if (original === null) continue;
    const byLookup = available.includes(language) ? language : aliases.get(language)?.original;
    if (byLookup !== original) add(tag, original, "lookup");
    else if (!available.includes(language)) add(tag, original, "region");
  }
  return [...aliases.values()];
}

function isTagOf(language: string): (tag: string) => boolean {
  return (tag) => languageOf(tag) === language;
}
