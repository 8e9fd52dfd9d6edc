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

/** A translators' file that is to be imported. */
export interface TranslationText {
  /** Its name, under which findings report it. */
  readonly file: string;
  readonly text: string;
}

/** What a file does to a language. */
export interface LocaleImport {
  readonly locale: string;
  readonly isNew: boolean;
  /** How many texts the file has that belong to the catalogue. */
  readonly texts: number;
  readonly changes: readonly TranslationChange[];
}

/** What importing would do. Nothing has been written. */
export interface TranslationsImport {
  /** The locale files, as they are and as they should be. */
  readonly documents: readonly DocumentChange[];
  readonly locales: readonly LocaleImport[];
  /** Every finding, sorted. With an error among them nothing is to be written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The whole way from translators' files to locale files: read, hold against the catalogue, merge,
 * edit in place, check. Pure.
 *
 * @param source the catalogue with its translations, which fits its schema.
 * @throws UsageError when a file is of no known format, or a locale file cannot be changed in place.
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
    // Of a file that could not be read nothing more is known, not even that something is missing.
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

/** Holds a locale against its schema and the rules. What was wrong with it before is not the file's. */
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
    // That a text is stale is no news: the file says so itself.
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
  // A finding may be about a part of a translation, such as its text.
  const depths = path.map((_, index) => JSON.stringify(path.slice(0, index + 1)));
  return changed.get(depths.find((place) => changed.has(place)) ?? "");
}
