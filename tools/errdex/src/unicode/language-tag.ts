import {
  LIKELY,
  LIKELY_REGIONS,
  LIKELY_SCRIPTS,
  OTHER_LANGUAGES,
  REGIONS,
  REPLACED_LANGUAGES,
  REPLACED_REGIONS,
  SCRIPTS,
} from "./tags.generated.js";

/** A language, with a script and a region where the tag has them. */
export interface LanguageTag {
  readonly language: string;
  readonly script: string | null;
  readonly region: string | null;
}

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?$/i;

/**
 * Parses a tag and replaces former codes: `iw_il` becomes `he-IL`, as `Intl.Locale` does it.
 *
 * @param text a tag in any case, with `-` or `_`.
 * @returns null for any other text, also for tags with variants or extensions.
 */
export function parseTag(text: string): LanguageTag | null {
  const [, language, script, region] = TAG.exec(text) ?? [];
  if (language === undefined) return null;
  const written = {
    language: language.toLowerCase(),
    script: script === undefined ? null : script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region: region === undefined ? null : region.toUpperCase(),
  };
  return replaceRegion(replaceLanguage(written));
}

/** Writes a tag: `sr-Latn-RS`. */
export function formatTag({ language, script, region }: LanguageTag): string {
  return [language, script, region].filter((subtag) => subtag !== null).join("-");
}

function replaceLanguage(tag: LanguageTag): LanguageTag {
  const [language, ...others] = (find(REPLACED_LANGUAGES, tag.language) ?? tag.language).split("-");
  if (language === undefined || language === tag.language) return tag;
  const script = others.find((subtag) => subtag.length === 4) ?? null;
  const region = others.find((subtag) => subtag.length < 4) ?? null;
  return { language, script: tag.script ?? script, region: tag.region ?? region };
}

/** Of a region that has been divided, a language is from the part that it most likely belongs to. */
function replaceRegion(tag: LanguageTag): LanguageTag {
  const parts = tag.region === null ? undefined : find(REPLACED_REGIONS, tag.region)?.split(".");
  if (parts === undefined) return tag;
  const { region: likely } = addLikely({ ...tag, region: null });
  const region = parts.length > 1 && likely !== null && parts.includes(likely) ? likely : (parts[0] ?? null);
  return { ...tag, region };
}

/**
 * Adds to a tag the script and the region that most of its readers have: `zh` becomes `zh-Hans-CN`. CLDR calls them
 * the likely subtags. A language that it does not know stays as it is.
 *
 * @param tag a BCP 47 tag.
 */
export function likelyTag(tag: string): string {
  let likely = likelyTags.get(tag);
  if (likely === undefined) {
    const parsed = parseTag(tag);
    likely = parsed === null ? tag : formatTag(addLikely(parsed));
    likelyTags.set(tag, likely);
  }
  return likely;
}

/** The tags that were asked for. The same few are asked for again and again. */
const likelyTags = new Map<string, string>();

function addLikely(tag: LanguageTag): LanguageTag {
  const { language } = tag;
  const at = LIKELY.indexOf(` ${language} `);
  if (at === -1) return tag;
  const start = LIKELY.lastIndexOf("\n", at) + 1;
  const [usualScript = null, usualRegion = null] = LIKELY.slice(start, LIKELY.indexOf(" ", start)).split("-");
  const script = tag.script ?? find(LIKELY_SCRIPTS, `${language}-${tag.region}`) ?? usualScript;
  return { language, script, region: tag.region ?? find(LIKELY_REGIONS, `${language}-${script}`) ?? usualRegion };
}

/**
 * Checks that the codes of a tag exist.
 *
 * @returns what does not exist, as `language xx`; null when everything does.
 */
export function whatIsUnknown({ language, script, region }: LanguageTag): string | null {
  if (!LIKELY.includes(` ${language} `) && !has(OTHER_LANGUAGES, language)) return `language ${language}`;
  if (script !== null && !has(SCRIPTS, script)) return `script ${script}`;
  return region !== null && !has(REGIONS, region) ? `region ${region}` : null;
}

/** The value of a key in a text of `key=value`, which are separated by white space. */
function find(table: string, key: string): string | undefined {
  let values = tables.get(table);
  if (values === undefined) {
    values = new Map(table.split(/\s+/).map((row) => row.split("=") as [string, string]));
    tables.set(table, values);
  }
  return values.get(key);
}

/** The values of each table by key, read when the first one is asked for. */
const tables = new Map<string, ReadonlyMap<string, string>>();

function has(table: string, code: string): boolean {
  return new RegExp(`\\s${code}\\s`).test(table);
}
