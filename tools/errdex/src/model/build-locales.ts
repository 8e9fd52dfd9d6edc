import type { Catalogue, Entry, Locale, StalePolicy } from "../catalogue/catalogue.ts";
import { TEXT_FIELDS, type TextField } from "../catalogue/field-lists.ts";
import { statedValue } from "../catalogue/field-values.ts";
import { hashText } from "../catalogue/hash-text.ts";
import { likelyTag } from "../catalogue/likely-tag.ts";
import { categoriesOf, countingOf } from "../messages/counting.ts";
import { displayMessage, type MessagePart } from "../messages/message.ts";
import { isPseudo, type PseudoLocale, pseudoMessage } from "../messages/pseudo-locale.ts";
import { buildTexts, type ShownText, type ShownTexts } from "./build-texts.ts";
import type { ErrorModel } from "./error-model.ts";
import type { LocaleModel } from "./locale-model.ts";
import { directionOf, localeNames, localeTitle } from "./locale-names.ts";

/**
 * The default policy for stale translations. An outdated instruction may do harm, so a resolution falls back to
 * the source.
 */
const STALE_POLICY: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

/**
 * Builds the texts of every language: the catalogue's own first, then the translations by tag.
 *
 * @param catalogue the catalogue, with the category of the observed entries added.
 * @param errors the catalogue's entries as the model has them, in its order.
 * @param complete the share of translated texts by tag, in percent; 100 for a language that it does not list.
 * @param pseudo the pseudo-locales to add.
 */
export function buildLocales(
  catalogue: Catalogue,
  locales: readonly Locale[],
  errors: readonly ErrorModel[],
  pseudo: readonly PseudoLocale[],
  complete: ReadonlyMap<string, number>,
): LocaleModel[] {
  const own = new Map(catalogue.errors.map((entry) => [String(entry.code), ownTexts(entry)]));
  const policy = { ...STALE_POLICY, ...catalogue.translations?.stale };
  const languages = [
    ...locales.map((locale) => ({
      language: locale.locale,
      textsOf: (code: string, source: OwnTexts) => ({
        language: locale.locale,
        texts: textsIn(locale.errors, code, source, policy),
      }),
      headOf: headsIn(locale, policy),
    })),
    ...pseudo.map((language) => ({
      language,
      textsOf: (_: string, source: OwnTexts) => ({
        language,
        texts: source,
        change: (parts: readonly MessagePart[]) => pseudoMessage(parts, language),
      }),
      headOf: (_: readonly string[], source: string) =>
        displayMessage(pseudoMessage([{ kind: "text", text: source }], language)),
    })),
  ].sort((a, b) => (a.language < b.language ? -1 : 1));
  const byError = errors.map((error) => {
    const source = own.get(error.codeText) ?? {};
    const translated = languages.map(({ textsOf }) => textsOf(error.codeText, source));
    return buildTexts(error, [{ language: catalogue.language, texts: source }, ...translated]);
  });
  const canonical = { language: catalogue.language, headOf: (_: readonly string[], source: string) => source };
  return [canonical, ...languages].map(({ language: tag, headOf }, index) => ({
    tag,
    names: localeNames(tag),
    title: localeTitle(tag),
    direction: directionOf(tag),
    canonical: index === 0,
    complete: complete.get(tag) ?? 100,
    pluralCategories: categoriesOf(tag),
    counting: countingOf(tag),
    description: catalogue.description === undefined ? null : headOf(["description"], catalogue.description),
    categories: catalogue.categories.map(({ id, title, description }) => ({
      id,
      title: headOf(["categories", id, "title"], title),
      description: description === undefined ? null : headOf(["categories", id, "description"], description),
    })),
    errors: byError
      .flatMap((inLanguages) => inLanguages.slice(index, index + 1))
      .filter(({ texts }) => texts.length > 0),
  }));
}

/** The source texts of an entry, each with its hash. */
type OwnTexts = { readonly [field in TextField]?: ShownText & { readonly hash: string } };

function ownTexts(entry: Entry): OwnTexts {
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const text = statedValue(entry, field) as string | undefined;
      return text === undefined ? [] : [[field, { text, state: null, stale: false, hash: hashText(text) }]];
    }),
  );
}

/**
 * Builds a fallback for each language that exists only with a script or a region: its likeliest locale, under the
 * language's own tag. With `pt-BR` and `pt-PT`, `pt` gets the texts of `pt-BR`. A pseudo-locale is used only when
 * the language has no other locale.
 */
export function buildFallbacks(locales: readonly LocaleModel[]): LocaleModel[] {
  const tags = new Set(locales.map(({ tag }) => tag));
  const languages = [...new Set(locales.map(({ tag }) => languageOf(tag)))].filter((language) => !tags.has(language));
  return languages.sort().flatMap((language) => {
    const own = locales.filter(({ tag }) => languageOf(tag) === language);
    const likeliest =
      own.find(({ tag }) => likelyTag(tag) === likelyTag(language)) ?? own.find(({ tag }) => !isPseudo(tag)) ?? own[0];
    if (likeliest === undefined) return [];
    return [
      { ...likeliest, tag: language, names: localeNames(language), title: localeTitle(language), canonical: false },
    ];
  });
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, "");
}

/** The translated texts of an entry, without the stale ones that the policy replaces by the source text. */
function textsIn(entries: Locale["errors"], code: string, own: OwnTexts, policy: StalePolicy): ShownTexts {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field): [TextField, ShownText][] => {
      const translation = entry?.[field];
      const source = own[field];
      if (translation === undefined || source === undefined) return [];
      const stale = translation.source !== source.hash;
      if (stale && policy[field] !== "translation") return [];
      return [[field, { text: translation.text, state: translation.state, stale }]];
    }),
  );
}

/**
 * Returns a function that looks up a translated text about the catalogue by its path in a locale file. It returns
 * null when the text is missing, or is stale and the policy for descriptions says to show the source.
 */
function headsIn(locale: Locale, { description: policy }: StalePolicy) {
  return ([list, id = "", field]: readonly string[], source: string): string | null => {
    const { description, categories = {} } = locale;
    const category = Object.hasOwn(categories, id) ? categories[id] : undefined;
    const translation = list === "description" ? description : category?.[field === "title" ? "title" : "description"];
    if (translation === undefined) return null;
    return translation.source === hashText(source) || policy === "translation" ? translation.text : null;
  };
}
