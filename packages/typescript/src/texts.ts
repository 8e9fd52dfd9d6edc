// Copied by errdex from templates/typescript/runtime/src/texts.ts. Edit that file, then run "pnpm generate".

import { findByCode } from "./find.js";

/** An entry's texts in one language; null if untranslated. */
export interface Texts {
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
}

/** The texts of one language, by code. */
export type TextsByCode = ReadonlyMap<number | string, Texts>;

/** The available languages: by tag, a function that loads the texts. */
export type Languages = Readonly<Record<string, () => Promise<{ readonly texts: TextsByCode }>>>;

/** Finds a text by code; undefined if the code is unknown or the text is untranslated. */
export type TextFinder = (code: number | string) => string | undefined;

/** Returns one text of an entry; undefined if the code is unknown or the text is untranslated. */
export function textOf(texts: TextsByCode, code: unknown, field: keyof Texts): string | undefined {
  return findByCode(texts, code)?.[field] ?? undefined;
}

/** Returns a function that finds one kind of text in one language. */
export function textFinder(texts: TextsByCode, field: keyof Texts): TextFinder {
  return (code) => textOf(texts, code, field);
}
