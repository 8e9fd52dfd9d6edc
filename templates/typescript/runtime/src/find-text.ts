import { ALIASES, LANGUAGES, OWN_LANGUAGE } from "./data.js";
import { matchLocale } from "./match-locale.js";
import { type Texts, textOf } from "./texts.js";

/**
 * Finds a text in the language of a locale, or in the catalogue's own language if there is no translation.
 *
 * @param locale a BCP 47 tag such as `de-AT`, or a POSIX locale such as `de_AT.UTF-8`.
 */
export async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  // "00" may be a code beside 0, and then is not another way to write it. The catalogue's own language has every code.
  const isDigits = typeof code === "string" && /^-?[0-9]+$/.test(code);
  const isExact = isDigits && (await LANGUAGES[OWN_LANGUAGE]?.())?.texts.has(code) === true;
  for (const language of [...matchLocale(locale, Object.keys(LANGUAGES), ALIASES), OWN_LANGUAGE]) {
    // A language is loaded only when it is needed.
    const loaded = await LANGUAGES[language]?.();
    const isMissing = isExact && loaded?.texts.has(code) !== true;
    const text = loaded && !isMissing ? textOf(loaded.texts, code, field) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}
