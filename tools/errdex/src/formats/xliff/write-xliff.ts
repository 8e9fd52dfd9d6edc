import type { TranslationState } from "../../catalogue/catalogue.ts";
import { formatStatement } from "../translations/statement.ts";
import type { TranslationHeader, TranslationUnit } from "../translations/translation-unit.ts";

/** The author of the note that states a translation's state. */
export const NOTE_FROM = "errdex";

/** The XLIFF state for each of ours. `official` is written as `final`; the note distinguishes it. */
const STATES: Readonly<Record<TranslationState, string>> = {
  draft: "translated",
  reviewed: "final",
  official: "final",
};

/** Writes units as XLIFF 1.2. */
export function writeXliff(
  { catalogue, path, sourceLanguage, language }: TranslationHeader,
  units: readonly TranslationUnit[],
): string {
  const languages = `source-language="${attribute(sourceLanguage)}" target-language="${attribute(language)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${attribute(path)}" datatype="plaintext" ${languages} product-name="${attribute(catalogue)}">`,
    "    <body>",
    ...units.flatMap(unitOf),
    "    </body>",
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

function unitOf({ key, source, translation, stale, previous, context }: TranslationUnit): string[] {
  const approved = translation !== null && translation.state !== "draft" && !stale ? ' approved="yes"' : "";
  const id = attribute(key);
  return [
    `      <trans-unit id="${id}" resname="${id}" xml:space="preserve"${approved}>`,
    `        <source>${content(source)}</source>`,
    ...(translation === null
      ? []
      : [
          `        <target state="${stale ? "needs-review-translation" : STATES[translation.state]}">${content(translation.text)}</target>`,
        ]),
    `        <note from="developer">${content(context.join("\n"))}</note>`,
    ...(translation === null
      ? []
      : [`        <note from="${NOTE_FROM}">${formatStatement(key, translation, stale)}</note>`]),
    ...(translation === null || previous === null
      ? []
      : [
          '        <alt-trans alttranstype="previous-version">',
          `          <source>${content(previous)}</source>`,
          `          <target>${content(translation.text)}</target>`,
          "        </alt-trans>",
        ]),
    "      </trans-unit>",
  ];
}

/** Escapes text for XML. The rule `printable-text` has seen to it that XML can represent it. */
function content(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes an attribute. A line break in it would be read as a space. */
function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
