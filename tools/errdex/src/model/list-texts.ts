import type { LocaleModel, TextInLocales } from "./locale-model.ts";

/**
 * Lists every source text with its translations, for files that contain all languages.
 *
 * @param locales the catalogue's own language first; it has every text.
 */
export function listTexts(locales: readonly LocaleModel[]): TextInLocales[] {
  const byKey = new Map<string, TextInLocales["locales"][number][]>();
  for (const { tag, names, canonical, errors } of locales) {
    for (const text of errors.flatMap(({ texts }) => texts)) {
      const found = byKey.get(text.key) ?? [];
      found.push({ tag, names, canonical, text });
      byKey.set(text.key, found);
    }
  }
  return [...byKey].map(([key, inLocales]) => ({ key, locales: inLocales }));
}
