import { type Catalogue, type Locale, type StalePolicy, TEXT_FIELDS, type TextField } from "../load/catalogue.ts";
import { toCase } from "./case-style.ts";
import { displayMessage, type MessagePart, placeholdersOf } from "./message.ts";
import { choiceForms, pluralCategories, pluralForms } from "./message-forms.ts";
import type { ErrorModel, LocaleModel, LocalisedErrorModel, Names, TextModel } from "./model.ts";
import { parseMessage } from "./parse-message.ts";
import { isPseudo, type PseudoLocale, pseudoMessage } from "./pseudo-locale.ts";
import { hashText } from "./text-hash.ts";

/** What is shown of stale translations unless the catalogue says otherwise: an outdated instruction may do harm. */
const STALE_POLICY: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

type Texts = { readonly [field in TextField]?: string };

/**
 * Makes the texts by language: the catalogue's own first, then the translations by tag.
 *
 * @param errors the catalogue's entries as the model has them, in its order.
 * @param pseudo the pseudo-locales that are made beside them.
 */
export function buildLocales(
  catalogue: Catalogue,
  locales: readonly Locale[],
  errors: readonly ErrorModel[],
  pseudo: readonly PseudoLocale[],
): LocaleModel[] {
  const own = new Map(
    catalogue.errors.map(({ code, message, description, resolution, editorial }) => {
      const advice = resolution ?? editorial?.resolution;
      return [String(code), { message, description, ...(advice === undefined ? {} : { resolution: advice }) }];
    }),
  );
  const ownTexts = (code: string): Texts => own.get(code) ?? {};
  const policy = { ...STALE_POLICY, ...catalogue.translations?.stale };
  const build = (
    tag: string,
    textsOf: (code: string) => Texts,
    change: (parts: readonly MessagePart[]) => readonly MessagePart[] = (parts) => parts,
  ): LocaleModel => ({
    tag,
    names: localeNames(tag),
    canonical: tag === catalogue.language,
    pluralCategories: pluralCategories(tag),
    errors: errors
      .map((error) => localise(error, textsOf(error.codeText), tag, change))
      .filter(({ message, description, resolution }) =>
        [message, description, resolution].some((text) => text !== null),
      ),
  });
  return [
    build(catalogue.language, ownTexts),
    ...[
      ...locales.map(({ locale, errors: entries }) =>
        build(locale, (code) => textsIn(entries, code, ownTexts(code), policy)),
      ),
      ...pseudo.map((tag) => build(tag, ownTexts, (parts) => pseudoMessage(parts, tag))),
    ].sort((a, b) => (a.tag < b.tag ? -1 : 1)),
  ];
}

/**
 * For each language that is there with a script or a region alone, the likeliest of its locales under
 * the language's own tag: of `pt-BR` and `pt-PT`, the first as `pt`. A pseudo-locale stands in for a
 * language only where nothing else does.
 */
export function buildFallbacks(locales: readonly LocaleModel[]): LocaleModel[] {
  const tags = new Set(locales.map(({ tag }) => tag));
  const languages = [...new Set(locales.map(({ tag }) => languageOf(tag)))].filter((language) => !tags.has(language));
  return languages.sort().flatMap((language) => {
    const own = locales.filter(({ tag }) => languageOf(tag) === language);
    const likeliest =
      own.find(({ tag }) => likelyTag(tag) === likelyTag(language)) ?? own.find(({ tag }) => !isPseudo(tag)) ?? own[0];
    if (likeliest === undefined) return [];
    return [{ ...likeliest, tag: language, names: localeNames(language), canonical: false }];
  });
}

function languageOf(tag: string): string {
  return tag.replace(/-.*/, "");
}

/** The tag with the script and the region that most of its readers have. */
function likelyTag(tag: string): string {
  return new Intl.Locale(tag).maximize().baseName;
}

/** A tag as platforms name folders and files by it. */
function localeNames(tag: string): Names {
  const [language = "", ...subtags] = tag.split("-");
  // https://developer.android.com/guide/topics/resources/providing-resources: `pt-rBR`, or `b+zh+Hans` with a script.
  const region = subtags.length === 1 && /^([A-Z]{2}|\d{3})$/.test(subtags[0] ?? "") ? subtags[0] : undefined;
  const android = region === undefined ? `b+${tag.replaceAll("-", "+")}` : `${language}-r${region}`;
  return { tag, underscore: tag.replaceAll("-", "_"), android: subtags.length === 0 ? tag : android };
}

/** The texts of an entry in a language: a stale one that the policy leaves to the source is not among them. */
function textsIn(entries: Locale["errors"], code: string, own: Texts, policy: StalePolicy): Texts {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const translation = entry?.[field];
      const source = own[field];
      if (translation === undefined || source === undefined) return [];
      const isShown = policy[field] === "translation" || translation.source === hashText(source);
      return isShown ? [[field, translation.text]] : [];
    }),
  );
}

function localise(
  { code, codeText, names, args }: ErrorModel,
  sources: Texts,
  tag: string,
  change: (parts: readonly MessagePart[]) => readonly MessagePart[],
): LocalisedErrorModel {
  const argNames = args.map(({ name }) => name);
  const texts = TEXT_FIELDS.flatMap((field): TextModel[] => {
    const source = sources[field];
    if (source === undefined) return [];
    const parts = change(parseMessage(source, argNames).parts);
    return [
      {
        field,
        names: { field, capital: toCase(field, "Pascal") },
        key: `${codeText}.${field}`,
        parts,
        args: args.filter(({ name }) => placeholdersOf(parts).includes(name)),
        plural: pluralForms(parts, tag),
        choice: choiceForms(parts),
      },
    ];
  });
  const shown = (field: TextField): string | null => {
    const text = texts.find((one) => one.field === field);
    return text === undefined ? null : displayMessage(text.parts);
  };
  const [message, description, resolution] = [shown("message"), shown("description"), shown("resolution")];
  return { code, codeText, names, args, message, description, resolution, texts };
}
