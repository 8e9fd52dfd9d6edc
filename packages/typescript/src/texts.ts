// Copied by errdex from templates/typescript/runtime/src/texts.ts. Edit that file, then run "pnpm generate".

import { findByCode } from "./find.js";

/** An entry's texts in one language; null where it is not translated. */
export interface Texts {
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
}

/** The texts of one language, by code. */
export type TextsByCode = ReadonlyMap<number | string, Texts>;

/** The languages that there are: how to load the texts of each, by its tag. */
export type Languages = Readonly<Record<string, () => Promise<{ readonly texts: TextsByCode }>>>;

/** Finds a text by its code; undefined when the code is unknown or the text is not translated. */
export type TextFinder = (code: number | string) => string | undefined;

/** One text of an entry; undefined when the code is unknown or the text is not translated. */
export function textOf(texts: TextsByCode, code: unknown, field: keyof Texts): string | undefined {
  return findByCode(texts, code)?.[field] ?? undefined;
}

/** Makes the function that finds one kind of text in one language. */
export function textFinder(texts: TextsByCode, field: keyof Texts): TextFinder {
  return (code) => textOf(texts, code, field);
}
