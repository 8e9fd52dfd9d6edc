import type { CatalogueSource, Locale, Typed } from "../../catalogue/catalogue.ts";
import { lint } from "../../check/lint.ts";
import { staleTranslation } from "../../check/rules/stale-translation.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../../diagnostics/diagnostic.ts";
import type { Finding, SourceDocument } from "../../diagnostics/document.ts";
import { editDocument } from "../../formats/edit-document.ts";
import { makeReporter } from "../../formats/translations/translation-file.ts";
import type { DocumentChange } from "../../io/write/write-documents.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import { changeLocale } from "./change-locale.ts";
import { checkFile } from "./check-file.ts";
import { formatOfFile } from "./formats.ts";
import { makeUnits } from "./make-units.ts";
import { mergeFile, type TranslationChange } from "./merge-file.ts";
import { newLocale } from "./new-locale.ts";

/** A translation file to import. */
export interface TranslationText {
  /** The file's name in findings. */
  readonly file: string;
  readonly text: string;
}

/** The changes that an import makes to a language. */
export interface LocaleImport {
  readonly locale: string;
  readonly isNew: boolean;
  /** The number of texts in the file that belong to the catalogue. */
  readonly texts: number;
  readonly changes: readonly TranslationChange[];
}

/** The result of an import, before anything is written. */
export interface TranslationsImport {
  /** The locale files, before and after. */
  readonly documents: readonly DocumentChange[];
  readonly locales: readonly LocaleImport[];
  /** All findings, sorted. If one is an error, write nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Imports translation files into locale files: parse, check against the catalogue, merge, edit in place, check
 * the result. Pure.
 *
 * @param source the catalogue with its translations, which fits its schema.
 * @throws UsageError when a file has an unknown format, or a locale file cannot be changed in place.
 */
export function importTranslations(source: CatalogueSource, files: readonly TranslationText[]): TranslationsImport {
  const documents: DocumentChange[] = [];
  const locales: LocaleImport[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, string>();
  for (const { file, text } of files) {
    const reporter = makeReporter(file);
    const read = formatOfFile(file).read(file, text);
    diagnostics.push(...read.diagnostics);
    // Do not check a file that could not be parsed: texts would only seem to be missing.
    if (hasErrors(read.diagnostics) && read.units.length === 0) continue;
    const tag = checkFile(file, read, source, reporter);
    const other = tag === null ? undefined : taken.get(tag);
    if (tag !== null && other !== undefined) {
      const at = read.language ?? { line: 1, column: 1 };
      reporter.report("translation-language", at, `${other} is also in ${tag}`, "Import one after the other.");
    } else if (tag !== null) {
      taken.set(tag, file);
      const existing = source.locales.find(({ value }) => value.locale === tag);
      const before = existing ?? newLocale(source, tag);
      const units = makeUnits(source, before.value);
      const changes = mergeFile(read.units, units, reporter);
      const places = units.map(({ at }) => at);
      const after = editDocument(before.document, changeLocale(before.value, changes, places));
      locales.push({ locale: tag, isNew: existing === undefined, texts: read.units.length, changes });
      if (changes.length > 0) documents.push({ before: existing?.document ?? null, after });
      diagnostics.push(...checkLocale(source, after, changes, file));
    }
    diagnostics.push(...reporter.diagnostics);
  }
  return { documents, locales, diagnostics: sortDiagnostics(diagnostics) };
}

/**
 * Checks a changed locale against its schema and the rules. Earlier problems are not reported: the imported file
 * did not cause them.
 */
function checkLocale(
  source: CatalogueSource,
  document: SourceDocument,
  changes: readonly TranslationChange[],
  file: string,
): Diagnostic[] {
  const changed = new Map(changes.map((change) => [JSON.stringify(change.at), change]));
  const locale: Typed<Locale> = { document, value: document.value as Locale };
  const misfits = validateSchema("locale", document);
  const findings = misfits.length > 0 ? misfits : lint({ source: { ...source, locales: [locale] }, targets: [] });
  return findings.flatMap((finding): Diagnostic[] => {
    const change = changeAt(finding, document, changed);
    // Do not report stale translations: the imported file states them itself.
    if (change === undefined || finding.rule === staleTranslation.id) return [];
    const { rule, severity, message, help } = finding;
    const { line, column } = change.read.places.text;
    return [{ rule, severity, file, line, column, message, help }];
  });
}

function changeAt(
  { document, path }: Finding,
  locale: SourceDocument,
  changed: ReadonlyMap<string, TranslationChange>,
): TranslationChange | undefined {
  if (document !== locale) return undefined;
  // The finding may be about a part of a translation, such as its text.
  const depths = path.map((_, index) => JSON.stringify(path.slice(0, index + 1)));
  return changed.get(depths.find((place) => changed.has(place)) ?? "");
}
