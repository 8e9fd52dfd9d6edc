import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { TEXT_FIELDS } from "../catalogue/field-lists.ts";
import { once } from "../catalogue/once.ts";
import type { SourceDocument } from "../diagnostics/document.ts";
import { DocumentCache } from "../io/read/document-cache.ts";
import type { Destination } from "./pipeline.ts";
import type { PlannedFile } from "./plan/plan-files.ts";

/** What a file is made from. Two files of one path that are made from the same are the same. */
export interface Ingredients {
  /** A hash of everything but the texts of the translations. */
  readonly base: string;
  /** What identifies the texts of each translated language, by tag. */
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * Remembers what each file was made from, so that the next run in the same process makes only those that differ. A
 * model tells which languages it was read in, so a saved translation leaves the files of other languages alone.
 */
export class RenderMemory {
  readonly #identify: (document: SourceDocument) => string;
  /** The documents that the last run has read. */
  readonly documents = new DocumentCache();
  readonly #files = new Map<string, Ingredients>();
  #read = new Set<string>();

  /**
   * @param identify what identifies the content of a document that was just read.
   */
  constructor(identify: (document: SourceDocument) => string) {
    this.#identify = identify;
  }

  /** Notes that a file is made with the texts of a language. */
  readonly noteLanguage = (tag: string): void => {
    this.#read.add(tag);
  };

  /** Forgets everything: what was made has not been written. */
  clear(): void {
    this.#files.clear();
  }

  /**
   * Finds what the files of a target are made from.
   *
   * @param complete the share of translated texts by tag, in percent.
   * @param options what else decides what is made.
   */
  ingredientsOf(
    source: CatalogueSource,
    complete: ReadonlyMap<string, number>,
    { target, parameters = {} }: Destination,
    options: unknown,
  ): Ingredients {
    const { catalogue, conformance, observed, lock, locales } = source;
    const documents = [catalogue, conformance, observed, lock].map((one) => one && this.#identify(one.document));
    const { document, templates, runtimeTexts, vocabulary, neighbours } = target;
    const words = [...vocabulary].map(([tag, { value }]) => [tag, value]);
    const own = [document.value, [...templates], [...runtimeTexts], words, [...neighbours], target.folder];
    const heads = locales.map(({ value: { locale, description, categories, vocabulary, variants } }) => {
      return [locale, description, categories, vocabulary, variants];
    });
    // What a text counts and chooses by is decided over all languages.
    const filled = locales.map(({ value }) => filledTexts(value.errors));
    const project = catalogue.value.project;
    const base = JSON.stringify([documents, project, own, parameters, options, [...complete], heads, filled]);
    return {
      base: createHash("sha256").update(base).digest("hex"),
      languages: new Map(locales.map(({ document: file, value }) => [value.locale, this.#identify(file)])),
    };
  }

  /** Whether a file would be made from the same as the last time. */
  isSame({ folder, target }: Destination, path: string, { base, languages }: Ingredients): boolean {
    const before = this.#files.get(keyOf(folder, target.id, path));
    if (before?.base !== base) return false;
    return [...before.languages].every(([tag, identity]) => languages.get(tag) === identity);
  }

  /** Makes a file and remembers what it was made from. */
  make<T>({ folder, target }: Destination, file: PlannedFile, ingredients: Ingredients, make: () => T): T {
    this.#read = new Set(file.language === null ? [] : [file.language]);
    const made = make();
    // The lock has a hash of each language.
    const read = file.making.kind === "lock" ? ingredients.languages.keys() : this.#read;
    const languages = new Map([...read].flatMap((tag) => entryOf(ingredients.languages, tag)));
    this.#files.set(keyOf(folder, target.id, file.path), { base: ingredients.base, languages });
    return made;
  }
}

/** The catalogue's own language and pseudo-locales are part of the base. */
function entryOf(languages: ReadonlyMap<string, string>, tag: string): [string, string][] {
  const identity = languages.get(tag);
  return identity === undefined ? [] : [[tag, identity]];
}

function keyOf(folder: string, target: string, path: string): string {
  return JSON.stringify([resolve(folder), target, path]);
}

type Texts = CatalogueSource["locales"][number]["value"]["errors"];

/** A hash of the texts with arguments. */
const filledTexts = once((errors: Texts): string => {
  const filled: string[] = [];
  for (const code in errors) {
    const texts = errors[code];
    for (const field of TEXT_FIELDS) {
      const text = texts?.[field]?.text;
      if (text?.includes("{")) filled.push(`${code}.${field}=${text}`);
    }
  }
  return createHash("sha256").update(JSON.stringify(filled)).digest("hex");
});
