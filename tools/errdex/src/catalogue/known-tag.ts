import { formatTag, parseTag, whatIsUnknown } from "../unicode/language-tag.ts";

/**
 * Checks that a well-formed tag names a language, script and region that exist. CLDR decides: about 8,000
 * languages have a name or a usual script there.
 *
 * @param tag a BCP 47 tag of a language, with or without a script and a region, in the form of
 *   spec/schema/locale.schema.json.
 * @returns the reason when it does not exist or is replaced by another tag; null when it is fine.
 */
export function whyUnknownTag(tag: string): string | null {
  const parsed = parseTag(tag);
  if (parsed === null) return `${tag} is not a language tag`;
  const unknown = whatIsUnknown(parsed);
  if (unknown !== null) return `there is no ${unknown}`;
  const current = formatTag(parsed);
  return current === tag ? null : `the tag ${tag} has been replaced by ${current}`;
}
