import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { likelyTag } from "../../unicode/language-tag.ts";
import type { Listed } from "./read-row.ts";

/** The scripts that a document is recognised by, and a language that is written in each. */
const SCRIPTS: readonly (readonly [script: RegExp, words: string, tag: string, codes: readonly string[]])[] = [
  [/[\u3041-\u30ff]/, "Japanese characters", "ja", ["Jpan"]],
  [/[\u1100-\u11ff\uac00-\ud7a3]/, "Korean characters", "ko", ["Kore"]],
  [/[\u3400-\u4dbf\u4e00-\u9fff]/, "Chinese characters", "zh-Hans", ["Hans", "Hant", "Jpan"]],
  [/[\u0400-\u04ff]/, "Cyrillic letters", "ru", ["Cyrl"]],
  [/[\u0600-\u06ff]/, "Arabic letters", "ar", ["Arab"]],
];

/**
 * Reports a document in another script than the catalogue. Many pages have a Chinese and an English edition, and
 * one must not overwrite the other.
 *
 * @param isNew whether the catalogue has no entries yet, so that its language can still be chosen.
 */
export function checkLanguage(language: string, listed: readonly Listed[], file: string, isNew: boolean): Diagnostic[] {
  const [, own] = likelyTag(language).split("-");
  const texts = listed.flatMap(({ description, message }) => description ?? message ?? []);
  for (const [script, words, tag, codes] of SCRIPTS) {
    const written = texts.filter(({ text }) => script.test(text));
    const [first] = written;
    if (first === undefined || own === undefined || codes.includes(own) || written.length * 2 <= texts.length) continue;
    const message = `the document's texts are in ${words}, but the catalogue's language is ${language}`;
    const help = isNew
      ? `Name the language of the new catalogue: --language ${tag}.`
      : "Import the edition in the catalogue's language. Translations belong in the folder locales.";
    const { line, column } = first;
    return [{ rule: "language", severity: "error", file, line, column, message, help }];
  }
  return [];
}
