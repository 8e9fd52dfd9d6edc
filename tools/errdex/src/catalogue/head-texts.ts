import type { Path } from "../diagnostics/document.ts";
import { type CatalogueSource, HEAD_FIELDS } from "./catalogue.ts";
import { observedCategories } from "./entries.ts";
import type { Text } from "./texts.ts";

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
      : observedCategories(source).map(({ category, path }) => ({ category, document: observed.document, path }))),
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
export function headOf(at: readonly string[]): Place {
  const [, id] = at;
  const field = at.at(-1) === "title" ? "title" : "description";
  // The key ends in "about", not "description": no field of an entry has that name, so the keys cannot collide.
  const last = field === "title" ? "title" : "about";
  const key = id === undefined ? `catalogue.${last}` : `category.${id}.${last}`;
  const name = `the ${field} of ${id === undefined ? "the catalogue" : `the category ${id}`}`;
  return { at, key, field, isMessage: false, name, code: null };
}
