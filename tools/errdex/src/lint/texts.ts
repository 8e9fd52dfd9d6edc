import {
  type CatalogueSource,
  type Entry,
  HEAD_FIELDS,
  TEXT_FIELDS,
  type TextField,
  type TranslatedText,
} from "../load/catalogue.ts";
import type { Path, SourceDocument } from "../load/document.ts";
import { allEntries } from "./entries.ts";
import type { LintInput } from "./rule.ts";

/** The fields that hold a text. Only a text field's holds placeholders. */
type Field = TextField | ("title" | "about" | "note" | "reason" | "cause" | "fix");

/** A text that consumers see, and where it stands. */
export interface Text {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly text: string;
  readonly field: Field;
  /** What it is, as findings name it: `the message of 1010`. */
  readonly name: string;
  /** The text's language. */
  readonly language: string;
}

/** A text in the catalogue's own language, and the entry that has it. */
interface SourceText extends Text {
  readonly entry: Entry;
}

/** A text that is translated, or a translation of it. */
export interface Translatable extends Text {
  /** Where the translation stands in a locale file: `errors`, `1010`, `message`. */
  readonly at: Path;
  /** Its name among translators: `1010.message`. */
  readonly key: string;
  /** The entry's code; null for a text about the catalogue itself. */
  readonly code: string | null;
}

/** A translation, and what the locale file says of it. */
export interface Translation extends Translatable {
  readonly translated: TranslatedText;
}

/** Whether the field is one that may hold placeholders. */
export function isMessageField(field: Field): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

/** Every text of every entry in the catalogue's own language. */
export function* sourceTexts({ source }: LintInput): Generator<SourceText> {
  const { language } = source.catalogue.value;
  for (const { entry, document, path: at } of allEntries(source)) {
    for (const { path, text, field } of textsOf(entry)) {
      const name = `the ${field} of ${entry.code}`;
      yield { document, path: [...at, ...path], text, field, name, language, entry };
    }
  }
}

function* textsOf({
  message,
  description,
  resolution,
  editorial = {},
  deprecated,
}: Entry): Generator<Pick<Text, "path" | "text" | "field">> {
  yield { path: ["message"], text: message, field: "message" };
  yield { path: ["description"], text: description, field: "description" };
  if (resolution !== undefined) yield { path: ["resolution"], text: resolution, field: "resolution" };
  if (editorial.resolution !== undefined) {
    yield { path: ["editorial", "resolution"], text: editorial.resolution, field: "resolution" };
  }
  for (const [index, text] of (editorial.notes ?? []).entries()) {
    yield { path: ["editorial", "notes", index], text, field: "note" };
  }
  if (editorial.advice !== undefined) {
    yield { path: ["editorial", "advice", "reason"], text: editorial.advice.reason, field: "reason" };
  }
  for (const [index, { cause, fix }] of (editorial.causes ?? []).entries()) {
    yield { path: ["editorial", "causes", index, "cause"], text: cause, field: "cause" };
    yield { path: ["editorial", "causes", index, "fix"], text: fix, field: "fix" };
  }
  if (deprecated !== undefined) yield { path: ["deprecated", "reason"], text: deprecated.reason, field: "reason" };
}

/** The texts about the catalogue itself: its description, and what its categories are called. */
export function* headTexts({ source }: LintInput): Generator<Translatable> {
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

/** What a text about the catalogue is, by its place in a locale file. */
function headOf(at: readonly string[]): Pick<Translatable, "at" | "key" | "field" | "name" | "code"> {
  const [, id] = at;
  const isTitle = at.at(-1) === "title";
  const field = isTitle ? "title" : "about";
  // No field of an entry is called so: a key is one text's, whatever codes there are.
  const key = id === undefined ? `catalogue.${field}` : `category.${id}.${field}`;
  const name = `the ${isTitle ? "title" : "description"} of ${id === undefined ? "the catalogue" : `the category ${id}`}`;
  return { at, key, field, name, code: null };
}

/** Every translation. */
export const translations: (input: LintInput) => readonly Translation[] = once((input) => [...listTranslations(input)]);

function* listTranslations({ source }: LintInput): Generator<Translation> {
  for (const { document, value } of source.locales) {
    const { locale: language, description, categories = {}, errors } = value;
    const place = (translated: TranslatedText, head: ReturnType<typeof headOf>): Translation => {
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

function textOf(code: string, field: TextField): ReturnType<typeof headOf> {
  const [key, name] = [`${code}.${field}`, `the ${field} of ${code}`];
  return { at: ["errors", code, field], key, field, name, code };
}

/**
 * The texts that translations are made from, by their keys: those about the catalogue, then those of
 * the entries in its order. Those of observed entries are not translated.
 */
export const translatable: (input: LintInput) => ReadonlyMap<string, Translatable> = once(listTranslatable);

function listTranslatable(input: LintInput): Map<string, Translatable> {
  const byKey = new Map<string, Translatable>();
  // Of a code or a category that stands twice the first counts; that it does is another rule's to report.
  const add = (text: Translatable): void => void (byKey.has(text.key) || byKey.set(text.key, text));
  for (const head of headTexts(input)) add(head);
  for (const { entry, field, ...text } of sourceTexts(input)) {
    if (text.document !== input.source.catalogue.document || !isMessageField(field)) continue;
    add({ ...text, ...textOf(String(entry.code), field) });
  }
  return byKey;
}

/** Does the work once for a catalogue: most rules ask for the same, and there may be a million texts. */
function once<T>(list: (input: LintInput) => T): (input: LintInput) => T {
  const known = new WeakMap<CatalogueSource, T>();
  return (input) => {
    const found = known.get(input.source) ?? list(input);
    known.set(input.source, found);
    return found;
  };
}
