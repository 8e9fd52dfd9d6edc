// Copied by errdex from templates/typescript/runtime/src/find-text.ts. Edit that file, then run "pnpm generate".

import { LANGUAGES, OWN_LANGUAGE } from "./data.js";
import { matchLocale } from "./match-locale.js";
import { type Texts, textOf } from "./texts.js";

/**
 * Finds a text in a language, or in the catalogue's own language if it is untranslated.
 *
 * @param locale a BCP 47 tag, or an environment's locale such as `de_DE.UTF-8`.
 * @returns undefined if the code is unknown or has no such text.
 */
export async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  for (const language of [...matchLocale(locale, Object.keys(LANGUAGES)), OWN_LANGUAGE]) {
    // Each language is loaded on first use.
    const loaded = await LANGUAGES[language]?.();
    const text = loaded && textOf(loaded.texts, code, field);
    if (text !== undefined) return text;
  }
  return undefined;
}
