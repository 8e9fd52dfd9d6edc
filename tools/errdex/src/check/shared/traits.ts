import type { OwnText } from "../../catalogue/own-texts.ts";
import { directionOf } from "../../model/locale-names.ts";

/**
 * What may be wrong with a text, at a quick look. Nearly all texts have none of these, and then no rule looks at
 * them. Each is one bit of a number.
 */
export const TRAITS = {
  /** It is a message, and it or the text that it translates has a brace: an argument or a mistake. */
  brace: 1,
  /** It is very short, has white space at an end, or has what programs and people leave behind by accident. */
  odd: 2,
  /** It translates an older text. */
  stale: 4,
  /** It translates a text that the catalogue does not have. */
  orphan: 8,
  /** Its language has a glossary. */
  glossary: 16,
  /** Its language is written from right to left. */
  rightToLeft: 32,
} as const;

/** The length of `undefined`, the longest word for a missing value. */
const LONGEST_MISSING = 9;
/** What every leak contains, except for a missing value: see the rule text-quality. */
const LEAK = /%!|\[object |TODO|FIXME|TBD|XXX|\uFFFD|[Ll][Oo][Rr][Ee][Mm] /;

/** The traits that every text of a language has. */
export function languageTraits(language: string, glossary: readonly unknown[] = []): number {
  return (glossary.length > 0 ? TRAITS.glossary : 0) | (directionOf(language) === "rtl" ? TRAITS.rightToLeft : 0);
}

/** The traits of a text, whether it is a translation or not. */
export function traitsOf(text: string, isMessage: boolean): number {
  let traits = 0;
  if (isMessage && (text.includes("{") || text.includes("}"))) traits |= TRAITS.brace;
  if (text.length <= LONGEST_MISSING || text.trim() !== text || LEAK.test(text)) traits |= TRAITS.odd;
  return traits;
}

/**
 * The further traits of a translation.
 *
 * @param source the hash that the translation states.
 * @param own the text that it translates; undefined when the catalogue does not have it.
 */
export function translationTraits(source: string, own: OwnText | undefined, isMessage: boolean): number {
  if (own === undefined) return TRAITS.orphan;
  let traits = 0;
  if (isMessage && own.hasBrace) traits |= TRAITS.brace;
  if (own.hash !== source) traits |= TRAITS.stale;
  return traits;
}
