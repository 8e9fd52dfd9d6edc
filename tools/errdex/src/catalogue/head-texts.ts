import type { Path } from "../diagnostics/document.ts";
import { type CatalogueSource, type DeclaredValue, HEAD_FIELDS, VARIANT_FIELDS } from "./catalogue.ts";
import { observedCategories } from "./entries.ts";
import type { Text } from "./texts.ts";
import { VOCABULARY_FIELDS } from "./vocabulary.ts";

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
export type Place = Pick<Translatable, "at" | "key" | "field" | "isMessage" | "name" | "code">;

/**
 * Yields the texts about the catalogue itself: its description, the titles and descriptions of its categories and of
 * the values of its vocabulary, and the texts of variants.
 */
export function* headTexts(source: CatalogueSource): Generator<Translatable> {
  const { catalogue, observed } = source;
  const { language, description, categories, vocabulary = {}, errors } = catalogue.value;
  if (description !== undefined) {
    yield {
      document: catalogue.document,
      path: ["description"],
      text: description,
      language,
      ...headOf(["description"]),
    };
  }
  const { document } = catalogue;
  const placed = [
    ...categories.map((owner, index) => ({ owner, document, at: ["categories"], path: ["categories", index] })),
    ...(observed === null
      ? []
      : observedCategories(source).map(({ category: owner, path }) => {
          return { owner, document: observed.document, at: ["categories"], path };
        })),
    ...VOCABULARY_FIELDS.flatMap((list) =>
      (vocabulary[list] ?? []).map((owner: DeclaredValue, index) => {
        return { owner, document, at: ["vocabulary", list], path: ["vocabulary", list, index] };
      }),
    ),
  ];
  for (const { owner, document: file, at, path } of placed) {
    for (const field of HEAD_FIELDS) {
      const text = owner[field];
      const head = headOf([...at, owner.id, field]);
      if (text !== undefined) yield { document: file, path: [...path, field], text, language, ...head };
    }
  }
  for (const [index, { code, editorial }] of errors.entries()) {
    for (const [place, variant] of (editorial?.variants ?? []).entries()) {
      const at = ["errors", index, "editorial", "variants", place];
      for (const field of VARIANT_FIELDS) {
        const text = field === "message" ? variant.messages[0] : variant[field];
        if (text === undefined) continue;
        const path = field === "message" ? [...at, "messages", 0] : [...at, field];
        yield { document, path, text, language, ...headOf(["variants", String(code), variant.id, field]) };
      }
    }
  }
}

/** The key of a path in a locale file. Neither codes nor ids have line breaks. */
export function keyOfPath(at: Path): string {
  return at.join("\n");
}

/** Identifies a text about the catalogue by its path in a locale file, such as `categories`, `access`, `title`. */
export function headOf(at: readonly string[]): Place {
  const field = at.at(-1) as Place["field"];
  // The key ends in "about", not "description": no field of an entry has that name, so the keys cannot collide.
  const last = field === "description" && at[0] !== "variants" ? "about" : field;
  const { key, name } = ownerOf(at.slice(0, -1));
  return { at, key: `${key}.${last}`, field, isMessage: false, name: `the ${field} of ${name}`, code: null };
}

/**
 * What a text about the catalogue belongs to.
 *
 * @param at the path in a locale file, without the field: empty for the catalogue itself.
 */
export function ownerOf([list, ...ids]: readonly string[]): { readonly key: string; readonly name: string } {
  if (list === "categories") return { key: `category.${ids[0]}`, name: `the category ${ids[0]}` };
  if (list === "variants") return { key: `${ids[0]}#${ids[1]}`, name: `the variant ${ids[1]} of ${ids[0]}` };
  if (list === "vocabulary")
    return { key: `value.${ids.join(".")}`, name: `the ${NAMES_OF_VALUES[ids[0] ?? ""]} ${ids[1]}` };
  return { key: "catalogue", name: "the catalogue" };
}

/** What a value of each list of the vocabulary is called. */
const NAMES_OF_VALUES: Readonly<Record<string, string>> = {
  fault: "fault",
  retry: "retry",
  severity: "severity",
  action: "action",
  tags: "tag",
};
