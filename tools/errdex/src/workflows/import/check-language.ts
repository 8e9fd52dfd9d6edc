import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { likelyTag } from "../../unicode/language-tag.ts";
import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
import type { Listed } from "./list-codes.ts";

const han = pinnedPattern(String.raw`[\p{Script=Han}]`, "u");

/**
 * Reports a document in another script than the catalogue. Many pages have a Chinese and an English edition, and
 * one must not overwrite the other.
 */
export function checkLanguage(language: string, listed: readonly Listed[], file: string): Diagnostic[] {
  const [, script] = likelyTag(language).split("-");
  const texts = listed.flatMap(({ description, message }) => description ?? message ?? []);
  const inHan = texts.filter(({ text }) => han().test(text));
  const [first] = inHan;
  if (script !== "Latn" || first === undefined || inHan.length * 2 <= texts.length) return [];
  const message = `the document's texts are in Chinese characters, but the catalogue's language is ${language}`;
  const help = "Import the edition in the catalogue's language. Translations belong in the folder locales.";
  const { line, column } = first;
  return [{ rule: "language", severity: "error", file, line, column, message, help }];
}
