import type { Path } from "../diagnostics/document.ts";
import { type CatalogueSource, HEAD_FIELDS, type TranslatedText } from "./catalogue.ts";
import { TEXT_FIELDS, type TextField } from "./field-lists.ts";
import { isTextField, sourceTexts, type Text } from "./texts.ts";

/** A text that can be translated, or a translation of it. */
export interface Translatable extends Text {
  /** The path of the translation in a locale file: `errors`, `1010`, `message`. */
  readonly at: Path;
  /** The text's key in files for translators: `1010.message`. */
  readonly key: string;
  /** The entry's code; null for a text about the catalogue itself. */
  readonly code: string | null;
}

/** What identifies a text, independent of its document. */
type Place = Pick<Translatable, "at" | "key" | "field" | "isMessage" | "name" | "code">;

/** A translation, with its review state and source hash from the locale file. */
export interface Translation extends Translatable {
  readonly translated: TranslatedText;
}

/** Yields the texts about the catalogue itself: its description, and the titles and descriptions of its categories. */
export function* headTexts(source: CatalogueSource): Generator<Translatable> {
  const { catalogue, observed } = source;
  const { language, description, categories } = catalogue.value;
  if (description !== undefined) {
    const { document } = catalogue;
    yield { document, path: ["description"], text: description, language, ...headOf(["description"]) };
  }
  const placed = [
    ...categories.map((category, index) => ({ category, document: catalogue.document, path: ["categories", index] })),
    ...(observed === null
      ? []
      : [{ category: observed.value.category, document: observed.document, path: ["category"] }]),
  ];
  for (const { category, document, path } of placed) {
    for (const field of HEAD_FIELDS) {
      const text = category[field];
      const head = headOf(["categories", category.id, field]);
      if (text !== undefined) yield { document, path: [...path, field], text, language, ...head };
    }
  }
}

/** Identifies a text about the catalogue by its path in a locale file. */
function headOf(at: readonly string[]): Place {
  const [, id] = at;
  const field = at.at(-1) === "title" ? "title" : "description";
  // The key ends in "about", not "description": no field of an entry has that name, so the keys cannot collide.
  const last = field === "title" ? "title" : "about";
  const key = id === undefined ? `catalogue.${last}` : `category.${id}.${last}`;
  const name = `the ${field} of ${id === undefined ? "the catalogue" : `the category ${id}`}`;
  return { at, key, field, isMessage: false, name, code: null };
}

/** Every translation in every locale file. */
export const translations: (source: CatalogueSource) => readonly Translation[] = once((source) => [
  ...listTranslations(source),
]);

function* listTranslations(source: CatalogueSource): Generator<Translation> {
  for (const { document, value } of source.locales) {
    const { locale: language, description, categories = {}, errors } = value;
    const place = (translated: TranslatedText, head: Place): Translation => {
      return { document, path: [...head.at, "text"], text: translated.text, language, translated, ...head };
    };
    if (description !== undefined) yield place(description, headOf(["description"]));
    for (const [id, category] of Object.entries(categories)) {
      for (const field of HEAD_FIELDS) {
        const translated = category[field];
        if (translated !== undefined) yield place(translated, headOf(["categories", id, field]));
      }
    }
    for (const [code, entry] of Object.entries(errors)) {
      for (const field of TEXT_FIELDS) {
        const translated = entry[field];
        if (translated !== undefined) yield place(translated, textOf(code, field));
      }
    }
  }
}

function textOf(code: string, field: TextField): Place {
  const [key, name] = [`${code}.${field}`, `the ${field} of ${code}`];
  return { at: ["errors", code, field], key, field, isMessage: true, name, code };
}

/**
 * The texts to translate, by key: first those about the catalogue, then those of the entries in its order. Texts
 * of observed entries are not translated.
 */
export const translatable: (source: CatalogueSource) => ReadonlyMap<string, Translatable> = once(listTranslatable);

function listTranslatable(source: CatalogueSource): Map<string, Translatable> {
  const byKey = new Map<string, Translatable>();
  // If a code or a category occurs twice, use the first. The rules unique-code and declared-category report it.
  const add = (text: Translatable): void => void (byKey.has(text.key) || byKey.set(text.key, text));
  for (const head of headTexts(source)) add(head);
  for (const { entry, field, ...text } of sourceTexts(source)) {
    if (text.document !== source.catalogue.document || !isTextField(field)) continue;
    add({ ...text, ...textOf(String(entry.code), field) });
  }
  return byKey;
}

/** Caches the result by catalogue: most rules need the same lists, and there may be a million texts. */
function once<T>(list: (source: CatalogueSource) => T): (source: CatalogueSource) => T {
  const known = new WeakMap<CatalogueSource, T>();
  return (source) => {
    const found = known.get(source) ?? list(source);
    known.set(source, found);
    return found;
  };
}
