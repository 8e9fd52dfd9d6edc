import type { MessageDialect } from "../../messages/dialect.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { formatStatement } from "../translations/statement.ts";
import type { TranslationHeader, TranslationUnit } from "../translations/translation-unit.ts";
import { quotePo } from "./po-string.ts";

/** The header field with the catalogue's id. Tools keep header fields that they do not know. */
export const CATALOGUE_FIELD = "X-Errdex-Catalogue";

/**
 * Writes units as a PO file in the layout of `msgcat --no-wrap`.
 *
 * Plurals stay inside their text in ICU syntax and do not use gettext's own plurals: a text may count several
 * things, and contain choices as well.
 */
export function writePo(
  { catalogue, language, dialect }: TranslationHeader,
  units: readonly TranslationUnit[],
): string {
  const header = [
    `Project-Id-Version: ${catalogue}`,
    // No date, so that every export has the same bytes. Editors fill these fields in.
    "PO-Revision-Date: ",
    "Last-Translator: ",
    "Language-Team: ",
    `Language: ${language.replaceAll("-", "_")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    "X-Generator: errdex",
    `${CATALOGUE_FIELD}: ${catalogue}`,
  ];
  const blocks = [
    [...quotePo("msgid", ""), ...quotePo("msgstr", header.map((field) => `${field}\n`).join(""))],
    ...units.map((unit) => entryOf(unit, dialect)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function entryOf(
  { key, source, translation, stale, previous, context }: TranslationUnit,
  dialect: MessageDialect,
): string[] {
  const flags = [...(stale ? ["fuzzy"] : []), ...(isBraceFormat(source, dialect) ? ["python-brace-format"] : [])];
  return [
    ...(translation === null ? [] : [`# ${formatStatement(key, translation, stale)}`]),
    ...context.map(commentOf),
    ...(flags.length === 0 ? [] : [`#, ${flags.join(", ")}`]),
    ...(previous === null ? [] : quotePo("msgid", previous).map((line) => `#| ${line}`)),
    ...quotePo("msgctxt", key),
    ...quotePo("msgid", source),
    ...quotePo("msgstr", translation?.text ?? ""),
  ];
}

/** gettext joins a line that ends in a backslash with the next one, even in a comment. */
function commentOf(line: string): string {
  const comment = `#. ${line}`.trimEnd();
  return comment.endsWith("\\") ? `${comment} ⏎` : comment;
}

/**
 * Whether gettext's check of `{name}` placeholders can handle the text. It rejects plurals, formatted values, blanks
 * in a placeholder, and quoted braces.
 */
function isBraceFormat(source: string, dialect: MessageDialect): boolean {
  const { parts } = parseMessage(source, [], dialect);
  const isPlain = parts.every((part) => part.kind === "text" || (part.kind === "placeholder" && !part.format));
  const isQuoted = dialect.syntax === "icu" && /'[{}]/.test(source);
  return isPlain && parts.some(({ kind }) => kind === "placeholder") && !isQuoted && !/\{\s|\w\s+\}/.test(source);
}
