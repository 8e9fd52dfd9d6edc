// Copied by errdex from templates/typescript/runtime/src/find-text.ts. Edit that file, then run "pnpm generate".

import { LANGUAGES, OWN_LANGUAGE } from "./data.js";
import { matchLocale } from "./match-locale.js";
import { type Texts, textOf } from "./texts.js";

/**
 * Finds a text in the language of a locale, or in the catalogue's own language if there is no translation.
 *
 * @param locale a BCP 47 tag such as `de-AT`, or a POSIX locale such as `de_AT.UTF-8`.
 */
export async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  for (const language of [...matchLocale(locale, Object.keys(LANGUAGES)), OWN_LANGUAGE]) {
    // A language is loaded only when it is needed.
    const loaded = await LANGUAGES[language]?.();
    const text = loaded && textOf(loaded.texts, code, field);
    if (text !== undefined) return text;
  }
  return undefined;
}
