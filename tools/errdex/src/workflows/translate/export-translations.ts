import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { dialectOf } from "../../messages/dialect.ts";
import { type FormatName, TRANSLATION_FORMATS } from "./formats.ts";
import { makeUnits } from "./make-units.ts";

/**
 * Writes one language's texts as a translation file. Pure.
 *
 * @param tag a language that the catalogue has, or a new one.
 * @returns the file's text.
 */
export function exportTranslations(source: CatalogueSource, tag: string, format: FormatName): string {
  const { id, language, project } = source.catalogue.value;
  const locale = source.locales.find(({ value }) => value.locale === tag) ?? null;
  const units = makeUnits(source, locale?.value ?? null);
  const dialect = dialectOf(source.catalogue.value);
  const heading = { catalogue: id, path: project.path, sourceLanguage: language, language: tag, dialect };
  return TRANSLATION_FORMATS[format].write(heading, units);
}
