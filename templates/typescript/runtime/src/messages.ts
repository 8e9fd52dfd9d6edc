import { type Coded, codeOf } from "./coded.js";
import { ALIASES } from "./data.js";
import type { ErrorVariant } from "./entry.js";
import { lookup } from "./lookup.js";
import { matchLocale } from "./match-locale.js";
import type { LoadedLanguage, Texts } from "./texts.js";
import { textKey, variantOf } from "./variant.js";

/** Languages that a program has loaded already. The names are yours. */
export type LoadedLanguages = Readonly<Record<string, LoadedLanguage>>;

/**
 * Returns an error's message in the language of a locale, or in the catalogue's own if there is no translation.
 *
 * @param error a code as it arrived, or an entry, a decoded error or a thrown error.
 * @param locale a BCP 47 tag such as `de-AT`, or a POSIX locale such as `zh_CN.UTF-8`.
 * @returns the message; undefined if the code is unknown.
 */
export function messageFor(error: Coded, locale: string): Promise<string | undefined>;
/**
 * Returns the message at once, in one of the languages that the program has loaded.
 *
 * @param languages the loaded languages: `import * as de from "…/locales/de"`, and here `{ de }`.
 */
export function messageFor(error: Coded, locale: string, languages: LoadedLanguages): string | undefined;
export function messageFor(error: Coded, locale: string, languages?: LoadedLanguages): MaybeLater {
  return textFor(error, locale, "message", languages);
}

/** Returns what the error means, in the same way. */
export function descriptionFor(error: Coded, locale: string): Promise<string | undefined>;
/** Returns what the error means at once, in one of the languages that the program has loaded. */
export function descriptionFor(error: Coded, locale: string, languages: LoadedLanguages): string | undefined;
export function descriptionFor(error: Coded, locale: string, languages?: LoadedLanguages): MaybeLater {
  return textFor(error, locale, "description", languages);
}

/** Returns what to do about it, in the same way; undefined also if the entry does not say. */
export function resolutionFor(error: Coded, locale: string): Promise<string | undefined>;
/** Returns what to do about it at once, in one of the languages that the program has loaded. */
export function resolutionFor(error: Coded, locale: string, languages: LoadedLanguages): string | undefined;
export function resolutionFor(error: Coded, locale: string, languages?: LoadedLanguages): MaybeLater {
  return textFor(error, locale, "resolution", languages);
}

type MaybeLater = Promise<string | undefined> | string | undefined;

function textFor(error: Coded, locale: string, field: keyof Texts, languages: LoadedLanguages | undefined): MaybeLater {
  return languages === undefined ? loadText(error, locale, field) : findLoaded(error, locale, field, languages);
}

/** A separate file, loaded when a text is needed: most programs only read codes. */
async function loadText(error: Coded, locale: string, field: keyof Texts): Promise<string | undefined> {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const finder = await import("./find-text.js");
  const variant = variantOf(error);
  if (variant === undefined) return finder.findText(code, locale, field);
  const key = textKey(lookup(error)?.code ?? code, variant);
  return (await finder.findText(key, locale, field)) ?? ownText(variant, field);
}

function findLoaded(error: Coded, locale: string, field: keyof Texts, languages: LoadedLanguages): string | undefined {
  const entry = lookup(error);
  if (entry === undefined) return undefined;
  const variant = variantOf(error);
  const key = variant === undefined ? entry.code : textKey(entry.code, variant);
  const loaded = new Map(Object.values(languages).map(({ language, texts }) => [language, texts]));
  for (const language of matchLocale(locale, [...loaded.keys()], ALIASES)) {
    // By the entry's own code: a code may arrive in another form than that of the texts.
    const text = loaded.get(language)?.get(key)?.[field];
    if (typeof text === "string") return text;
  }
  return variant === undefined ? (entry[field] ?? undefined) : ownText(variant, field);
}

/** The text of a variant in the catalogue's own language. */
function ownText(variant: ErrorVariant, field: keyof Texts): string | undefined {
  return (field === "message" ? variant.messages[0] : variant[field]) ?? undefined;
}
