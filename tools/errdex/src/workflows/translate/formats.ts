import { extname } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { readCsvTranslations } from "../../formats/csv/read-csv-translations.ts";
import { writeCsvTranslations } from "../../formats/csv/write-csv-translations.ts";
import { readPo } from "../../formats/po/read-po.ts";
import { writePo } from "../../formats/po/write-po.ts";
import type { ReadFile } from "../../formats/translations/translation-file.ts";
import type { TranslationHeader, TranslationUnit } from "../../formats/translations/translation-unit.ts";
import { readXliff } from "../../formats/xliff/read-xliff.ts";
import { writeXliff } from "../../formats/xliff/write-xliff.ts";

/** A format of translation files. */
interface TranslationFormat {
  /** The file extensions; the first one is used for export. */
  readonly extensions: readonly [string, ...string[]];
  read(file: string, text: string): ReadFile;
  write(heading: TranslationHeader, units: readonly TranslationUnit[]): string;
}

/** The ids of the formats of translation files. */
export const FORMAT_NAMES = ["po", "xliff", "csv"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The formats of export and import. */
export const TRANSLATION_FORMATS: Readonly<Record<FormatName, TranslationFormat>> = {
  po: { extensions: [".po"], read: readPo, write: writePo },
  xliff: { extensions: [".xlf", ".xliff"], read: readXliff, write: writeXliff },
  csv: { extensions: [".csv"], read: readCsvTranslations, write: writeCsvTranslations },
};

/** Whether a file is one of translators, by its extension. */
export function isTranslationFile(file: string): boolean {
  return formatWith(file) !== undefined;
}

/**
 * The format of a file, by its extension.
 *
 * @throws UsageError when no format has this extension.
 */
export function formatOfFile(file: string): TranslationFormat {
  const format = formatWith(file);
  if (format !== undefined) return format;
  const known = Object.values(TRANSLATION_FORMATS)
    .flatMap(({ extensions }) => extensions)
    .join(", ");
  throw new UsageError(`${file} is no file of translators: expected ${known}.`);
}

function formatWith(file: string): TranslationFormat | undefined {
  const extension = extname(file).toLowerCase();
  return Object.values(TRANSLATION_FORMATS).find(({ extensions }) => extensions.includes(extension));
}
