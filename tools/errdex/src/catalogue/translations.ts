import {
  type CatalogueSource,
  HEAD_FIELDS,
  type Locale,
  type TranslatedText,
  type Typed,
  VARIANT_FIELDS,
} from "./catalogue.ts";
import { TEXT_FIELDS, type TextField } from "./field-lists.ts";
import { headOf, headTexts, keyOfPath, type Place, type Translatable } from "./head-texts.ts";
import { once } from "./once.ts";
import { type OwnText, ownTexts } from "./own-texts.ts";
import { isTextField, sourceTexts } from "./texts.ts";

/** A translation, with its review state and source hash from the locale file. */
export interface Translation extends Translatable {
  readonly translated: TranslatedText;
}

/** A translation in a locale file, and the text that it translates. The walk reuses the object for the next one. */
export interface SeenTranslation {
  translated: TranslatedText;
  /** Undefined when the catalogue has no such text. */
  own: OwnText | undefined;
  /** The member of the locale file that has it. */
  list: "description" | "categories" | "vocabulary" | "variants" | "errors";
  /** The code of the entry, or of a text about the catalogue the path in the locale file: {@link keyOfPath}. */
  id: string;
  field: TextField | (typeof HEAD_FIELDS)[number];
}

/**
 * Calls a function with every translation in a locale file, in the order of its entries. There may be a million in
 * a catalogue, so this makes no object for each.
 *
 * @param visit may keep what the object refers to, but not the object itself.
 */
export function visitTranslations(
  source: CatalogueSource,
  { description, categories, vocabulary, variants, errors }: Locale,
  visit: (seen: SeenTranslation) => void,
): void {
  const own = ownTexts(source);
  const visitHead = (
    translated: TranslatedText,
    list: SeenTranslation["list"],
    id: string,
    field: SeenTranslation["field"],
  ): void => visit({ translated, own: own.heads.get(id), list, id, field });
  if (description !== undefined) visitHead(description, "description", "description", "description");
  const visitOwners = <Field extends SeenTranslation["field"]>(
    path: readonly [SeenTranslation["list"], ...string[]],
    fields: readonly Field[],
    owners: Readonly<Record<string, { readonly [field in Field]?: TranslatedText }>> = {},
  ): void => {
    for (const [id, owner] of Object.entries(owners)) {
      for (const field of fields) {
        const translated = owner[field];
        if (translated !== undefined) visitHead(translated, path[0], keyOfPath([...path, id, field]), field);
      }
    }
  };
  visitOwners(["categories"], HEAD_FIELDS, categories);
  for (const [field, values] of Object.entries(vocabulary ?? {}))
    visitOwners(["vocabulary", field], HEAD_FIELDS, values);
  for (const [code, ofCode] of Object.entries(variants ?? {})) visitOwners(["variants", code], VARIANT_FIELDS, ofCode);
  let seen: SeenTranslation | null = null;
  for (const code of Object.keys(errors)) {
    const entry = errors[code];
    const texts = own.entries.get(code);
    // No `for of`: until it is optimised, it makes an object for each step.
    for (let index = 0; index < TEXT_FIELDS.length; index += 1) {
      const field = TEXT_FIELDS[index] as TextField;
      const translated = entry?.[field];
      if (translated === undefined) continue;
      seen ??= { translated, own: undefined, list: "errors", id: code, field };
      seen.translated = translated;
      seen.own = texts?.[field];
      seen.id = code;
      seen.field = field;
      visit(seen);
    }
  }
}

/** Describes a translation for findings and for files for translators. */
export function placeTranslation(
  { document, value: { locale: language } }: Typed<Locale>,
  { translated, list, id, field }: Pick<SeenTranslation, "translated" | "list" | "id" | "field">,
): Translation {
  const place = list === "errors" ? textOf(id, field as TextField) : headOf(id.split("\n"));
  return { document, path: [...place.at, "text"], text: translated.text, language, translated, ...place };
}

function textOf(code: string, field: TextField): Place {
  const [key, name] = [`${code}.${field}`, `the ${field} of ${code}`];
  return { at: ["errors", code, field], key, field, isMessage: true, name, code };
}

/**
 * The texts to translate, by key: first those about the catalogue, then those of the entries in its order, then those
 * of the observed entries.
 */
export const translatable: (source: CatalogueSource) => ReadonlyMap<string, Translatable> = once((source) => {
  const byKey = new Map<string, Translatable>();
  // If a code or a category occurs twice, use the first. The rules unique-code and declared-category report it.
  const add = (text: Translatable): void => void (byKey.has(text.key) || byKey.set(text.key, text));
  for (const head of headTexts(source)) add(head);
  for (const { entry, field, ...text } of sourceTexts(source)) {
    if (!isTextField(field)) continue;
    add({ ...text, ...textOf(String(entry.code), field) });
  }
  return byKey;
});
