import { type Coded, codeOf } from "./coded.js";
import { findByCode } from "./find.js";

/** An entry's texts in one language. A text that is not translated is null. */
export interface Texts {
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
}

/** The texts of one language, by code. */
export type TextsByCode = ReadonlyMap<number | string, Texts>;

/** Loads the texts of a language, by its tag. */
export type Languages = Readonly<Record<string, () => Promise<{ readonly texts: TextsByCode }>>>;

/** A language that is loaded: the entry point `locales/…` of the package. */
export interface LoadedLanguage {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  readonly texts: TextsByCode;
}

/**
 * Finds a text by code, or by an entry or error that has one; undefined if the code is unknown or the text is not
 * translated.
 */
export type TextFinder = (error: Coded) => string | undefined;

/** Returns one text of an entry; undefined if the code is unknown or the text is not translated. */
export function textOf(texts: TextsByCode, code: unknown, field: keyof Texts): string | undefined {
  return findByCode(texts, code)?.[field] ?? undefined;
}

/** Returns a function that finds one kind of text in one language. */
export function textFinder(texts: TextsByCode, field: keyof Texts): TextFinder {
  return (error) => textOf(texts, codeOf(error), field);
}
