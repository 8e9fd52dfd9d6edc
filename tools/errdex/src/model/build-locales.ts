import { type Catalogue, type Locale, type StalePolicy, TEXT_FIELDS, type TextField } from "../load/catalogue.ts";
import { toCase } from "./case-style.ts";
import { displayMessage, placeholdersOf } from "./message.ts";
import { choiceForms, pluralCategories, pluralForms } from "./message-forms.ts";
import type { ErrorModel, LocaleModel, LocalisedErrorModel, Names, TextModel } from "./model.ts";
import { parseMessage } from "./parse-message.ts";
import { hashText } from "./text-hash.ts";

/** What is shown of stale translations unless the catalogue says otherwise: an outdated instruction may do harm. */
const STALE_POLICY: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

type Texts = { readonly [field in TextField]?: string };

/**
 * Makes the texts by language: the catalogue's own first, then the translations by tag.
 *
 * @param errors the catalogue's entries as the model has them, in its order.
 */
export function buildLocales(
  catalogue: Catalogue,
  locales: readonly Locale[],
  errors: readonly ErrorModel[],
): LocaleModel[] {
  const own = new Map(
    catalogue.errors.map(({ code, message, description, resolution, editorial }) => {
      const advice = resolution ?? editorial?.resolution;
      return [String(code), { message, description, ...(advice === undefined ? {} : { resolution: advice }) }];
    }),
  );
  const policy = { ...STALE_POLICY, ...catalogue.translations?.stale };
  const build = (tag: string, canonical: boolean, textsOf: (code: string) => Texts): LocaleModel => ({
    tag,
    names: localeNames(tag),
    canonical,
    pluralCategories: pluralCategories(tag),
    errors: errors
      .map((error) => localise(error, textsOf(error.codeText), tag))
      .filter(({ message, description, resolution }) =>
        [message, description, resolution].some((text) => text !== null),
      ),
  });
  return [
    build(catalogue.language, true, (code) => own.get(code) ?? {}),
    ...[...locales]
      .sort((a, b) => (a.locale < b.locale ? -1 : 1))
      .map(({ locale, errors: entries }) =>
        build(locale, false, (code) => textsIn(entries, code, own.get(code) ?? {}, policy)),
      ),
  ];
}

/**
 * For each language that is there with a script or a region alone, the likeliest of its locales under
 * the language's own tag: of `pt-BR` and `pt-PT`, the first as `pt`.
 */
export function buildFallbacks(locales: readonly LocaleModel[]): LocaleModel[] {
  const tags = new Set(locales.map(({ tag }) => tag));
  const languages = [...new Set(locales.map(({ tag }) => languageOf(tag)))].filter((language) => !tags.has(language));
  return languages.sort().flatMap((language) => {
    const own = locales.filter(({ tag }) => languageOf(tag) === language);
    const likeliest = own.find(({ tag }) => likelyTag(tag) === likelyTag(language)) ?? own[0];
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

function localise({ code, codeText, names, args }: ErrorModel, sources: Texts, tag: string): LocalisedErrorModel {
  const argNames = args.map(({ name }) => name);
  const texts = TEXT_FIELDS.flatMap((field): TextModel[] => {
    const source = sources[field];
    if (source === undefined) return [];
    const { parts } = parseMessage(source, argNames);
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
