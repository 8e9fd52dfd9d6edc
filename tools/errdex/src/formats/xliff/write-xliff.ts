import type { TranslationState } from "../../catalogue/catalogue.ts";
import { formatStatement } from "../translations/statement.ts";
import type { TranslationHeader, TranslationUnit } from "../translations/translation-unit.ts";

/** Whose note holds the statement on a translation's state. */
export const NOTE_FROM = "errdex";

/** What XLIFF calls a state; official is a refinement of final, told by the statement. */
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

/** The two characters that a text of a catalogue may hold and XML has no way to write. */
export const NOT_XML = /[\ufffe\uffff]/u;

/** Notes lose what XML cannot hold; of texts it has been a finding before. */
function content(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** A line break in an attribute would be read as a blank. */
function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
