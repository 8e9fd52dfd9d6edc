// Copied by errdex from templates/typescript/runtime/src/find-text.ts. Edit that file, then run "pnpm generate".

import { LANGUAGES, OWN_LANGUAGE } from "./data.js";
import { matchLocale } from "./match-locale.js";
import { type Texts, textOf } from "./texts.js";

/**
 * Finds a text in somebody's language, or in the catalogue's own where there is no translation.
 *
 * @param locale any locale, in the form of BCP 47 or of an environment.
 */
export async function findText(code: number | string, locale: string, field: keyof Texts): Promise<string | undefined> {
  for (const language of [...matchLocale(locale, Object.keys(LANGUAGES)), OWN_LANGUAGE]) {
    // None is loaded until it is asked for.
    const loaded = await LANGUAGES[language]?.();
    const text = loaded && textOf(loaded.texts, code, field);
    if (text !== undefined) return text;
  }
  return undefined;
}
