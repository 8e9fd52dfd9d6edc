import type { Catalogue, Locale, StalePolicy, TranslatedText } from "../catalogue/catalogue.ts";
import { eachText, TEXT_FIELDS, type TextField } from "../catalogue/field-lists.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { OwnEntryTexts, OwnText, OwnTexts } from "../catalogue/own-texts.ts";
import { stalePolicyOf } from "../catalogue/stale-policy.ts";
import { VOCABULARY_FIELDS, vocabularyOf } from "../catalogue/vocabulary.ts";
import { categoriesOf, countingOf } from "../messages/counting.ts";
import { dialectOf } from "../messages/dialect.ts";
import { localeAliases } from "../messages/locale-aliases.ts";
import { displayMessage, type MessagePart } from "../messages/message.ts";
import { isPseudo, type PseudoLocale, pseudoMessage } from "../messages/pseudo-locale.ts";
import type { presentMeanings } from "../snapshot/present-meaning.ts";
import { isShown } from "../snapshot/untranslated.ts";
import { languageTitle } from "../unicode/language-title.ts";
import { type LocaleTexts, prepareTexts, type ShownText, type ShownTexts } from "./build-texts.ts";
import { shippedTitle } from "./build-vocabulary.ts";
import type { ErrorModel } from "./error-model.ts";
import { derive } from "./lazy.ts";
import type { LocaleModel, LocalisedErrorModel } from "./locale-model.ts";
import { directionOf, localeNames } from "./locale-names.ts";

interface LocaleSource extends LocaleTexts {
  /** Finds a text about the catalogue by its path in a locale file; null when it is untranslated. */
  headOf(path: readonly string[], source: string): string | null;
}

/**
 * Prepares the texts of every language: the catalogue's own first, then the translations by tag.
 *
 * @param catalogue the catalogue, with the categories of the observed entries added.
 * @param entries the source texts of its entries, by code.
 * @param meanings the codes that mean another error than before, from `presentMeanings`.
 * @param pseudo the pseudo-locales to add.
 * @param complete the share of translated texts by tag, in percent; 100 for a language that it does not list.
 * @param kept the largest share that each language had in a release.
 * @param onRead called with the tag of a language whenever its texts are read.
 * @returns a function that takes the catalogue's entries as a target's model has them, to be called when they are
 *   needed, and returns its languages. The entries of a language are built when they are read; only those of the
 *   last one are kept.
 */
export function prepareLocales(
  catalogue: Catalogue,
  entries: OwnTexts["entries"],
  meanings: ReturnType<typeof presentMeanings>,
  locales: readonly Locale[],
  pseudo: readonly PseudoLocale[],
  complete: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, number>,
  onRead: (tag: string) => void,
): (errors: () => readonly ErrorModel[]) => LocaleModel[] {
  const own = new Map([...entries].map(([code, texts]) => [code, showOwn(texts)]));
  const ownOf = (code: string): ShownOwnTexts => own.get(code) ?? {};
  const vocabulary = vocabularyOf(catalogue);
  const policy = stalePolicyOf(catalogue);
  const languages: LocaleSource[] = [
    ...locales.map((locale) => ({
      tag: locale.locale,
      codes: () => Object.keys(locale.errors),
      textsOf: (code: string) => textsIn(locale.errors, code, ownOf(code), policy, meanings.get(code)),
      headOf: headsIn(locale, policy),
    })),
    ...pseudo.map((tag) => ({
      tag,
      // It has the arguments of the catalogue's own language.
      codes: () => [],
      textsOf: ownOf,
      change: (parts: readonly MessagePart[]) => pseudoMessage(parts, tag),
      headOf: (_: readonly string[], source: string) =>
        displayMessage(pseudoMessage([{ kind: "text", text: source }], tag)),
    })),
  ];
  languages.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  languages.unshift({
    tag: catalogue.language,
    codes: () => own.keys(),
    textsOf: ownOf,
    headOf: (_, source) => source,
  });
  const build = prepareTexts(languages, dialectOf(catalogue));
  const heads = languages.map(({ tag, headOf }, index) => ({
    tag,
    original: tag,
    need: null,
    names: localeNames(tag),
    title: languageTitle(tag),
    direction: directionOf(tag),
    canonical: index === 0,
    ...sharesOf(complete.get(tag) ?? 100, kept.get(tag) ?? 0),
    pluralCategories: categoriesOf(tag),
    counting: countingOf(tag),
    description: catalogue.description === undefined ? null : headOf(["description"], catalogue.description),
    categories: catalogue.categories.map(({ id, title, description }) => ({
      id,
      title: headOf(["categories", id, "title"], title),
      description: description === undefined ? null : headOf(["categories", id, "description"], description),
    })),
    values: VOCABULARY_FIELDS.flatMap((field) =>
      vocabulary[field].map((value) => {
        const path = ["vocabulary", field, value.id, "title"];
        const shipped = isPseudo(tag) ? null : shippedTitle(value, tag);
        return { field, id: value.id, title: shipped ?? headOf(path, value.title) };
      }),
    ),
    variants: catalogue.errors.flatMap(({ code, editorial }) =>
      (editorial?.variants ?? []).map((variant) => {
        const textOf = (field: TextField): string | null => {
          const text = field === "message" ? variant.messages[0] : variant[field];
          return text === undefined ? null : headOf(["variants", String(code), variant.id, field], text);
        };
        return { key: `${code}#${variant.id}`, ...eachText(textOf) };
      }),
    ),
  }));
  return (errors) => {
    // The languages of a big catalogue do not fit into memory together.
    let last: { readonly index: number; readonly built: LocalisedErrorModel[] } | null = null;
    const errorsOf = (index: number): LocalisedErrorModel[] => {
      if (last?.index !== index) last = { index, built: build(errors(), index) };
      return last.built;
    };
    return heads.map((head, index) => ({
      ...head,
      get errors() {
        onRead(head.tag);
        return errorsOf(index);
      },
    }));
  };
}

/** What a language has of its texts today, and had in a release. */
function sharesOf(complete: number, kept: number): Pick<LocaleModel, "complete" | "released" | "behind"> {
  return { complete, released: Math.max(complete, kept), behind: complete < kept ? String(complete) : null };
}

/** The source texts of an entry, each with its hash. */
type ShownOwnTexts = { readonly [field in TextField]?: ShownText & Pick<OwnText, "hash"> };

function showOwn(texts: OwnEntryTexts): ShownOwnTexts {
  const shown: { -readonly [field in TextField]?: ShownOwnTexts[field] } = {};
  for (const field of TEXT_FIELDS) {
    const own = texts[field];
    if (own !== undefined) shown[field] = { text: own.text, state: null, hash: own.hash };
  }
  return shown;
}

/**
 * Builds the aliases of the languages: what platforms look up beside their tags. With `pt-BR` and `pt-PT`, `pt` gets
 * the texts of `pt-BR`. A pseudo-locale is used only when the language has no other locale.
 */
export function buildAliases(locales: readonly LocaleModel[]): LocaleModel[] {
  const written = new Set(locales.filter(({ tag }) => !isPseudo(tag)).map(({ tag }) => languageOf(tag)));
  const tags = locales.map(({ tag }) => tag).filter((tag) => !isPseudo(tag) || !written.has(languageOf(tag)));
  return localeAliases(tags).flatMap(({ tag, original, need }) => {
    const locale = locales.find((one) => one.tag === original);
    if (locale === undefined || locales.some((one) => one.tag === tag)) return [];
    const head = { tag, original, need, names: localeNames(tag), title: languageTitle(tag), canonical: false };
    return [derive(locale, head)];
  });
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, "");
}

/** The translated texts of an entry, without the stale ones that the policy replaces by the source text. */
function textsIn(
  entries: Locale["errors"],
  code: string,
  own: ShownOwnTexts,
  policy: StalePolicy,
  meaning: ReadonlySet<string> | undefined,
): ShownTexts {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  const texts: { -readonly [field in TextField]?: ShownText } = {};
  for (const field of TEXT_FIELDS) {
    const translation = entry?.[field];
    const source = own[field];
    if (translation === undefined || source === undefined) continue;
    if (!isShown(translation, source.hash, policy[field], meaning)) continue;
    // Nearly all translations are of the text of today, and are passed on as they are.
    const isStale = translation.source !== source.hash;
    texts[field] = isStale ? { text: translation.text, state: translation.state, stale: true } : translation;
  }
  return texts;
}

/**
 * Returns a function that looks up a translated text about the catalogue by its path in a locale file. It returns
 * null when the text is missing, or is stale and the policy says to show the source. A title has the policy of
 * descriptions.
 */
function headsIn(locale: Locale, policies: StalePolicy) {
  return (path: readonly string[], source: string): string | null => {
    const translation = memberAt(locale, path) as TranslatedText | undefined;
    if (translation === undefined) return null;
    const field = path.at(-1) as keyof StalePolicy | "title";
    const policy = field === "title" ? policies.description : policies[field];
    return translation.source === hashText(source) || policy === "translation" ? translation.text : null;
  };
}

/** Reads a member of a member, without what every object inherits. */
function memberAt(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) return undefined;
  return memberAt((value as Readonly<Record<string, unknown>>)[field], rest);
}
