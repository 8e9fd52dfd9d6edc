import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { NOT_XML } from "../../formats/xliff/write-xliff.ts";
import type { Loaded } from "../../io/read/load-document.ts";
import { dialectOf } from "../../messages/dialect.ts";
import { type FormatName, TRANSLATION_FORMATS } from "./formats.ts";
import { makeUnits } from "./make-units.ts";

/**
 * Writes one language's texts as a translation file. Pure.
 *
 * @param tag a language that the catalogue has, or a new one.
 * @returns the file's text; null when a text contains a character that the format cannot represent.
 */
export function exportTranslations(source: CatalogueSource, tag: string, format: FormatName): Loaded<string> {
  const { id, language, project } = source.catalogue.value;
  const locale = source.locales.find(({ value }) => value.locale === tag) ?? null;
  const units = makeUnits(source, locale?.value ?? null);
  const diagnostics: Diagnostic[] = [];
  for (const { at, name, document: origin, path, source: text, translation } of format === "xliff" ? units : []) {
    const places = [
      { document: origin, path, text },
      { document: locale?.document, path: [...at, "text"], text: translation?.text ?? "" },
    ];
    for (const { document, path: place, text: words } of places) {
      if (document === undefined || !NOT_XML.test(words)) continue;
      const message = `${name} contains a character that XML forbids, U+FFFE or U+FFFF`;
      const finding = { rule: "xml-character", severity: "error", document, path: place, message } as const;
      diagnostics.push(toDiagnostic({ ...finding, help: "Delete it. It has no meaning." }));
    }
  }
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const dialect = dialectOf(source.catalogue.value);
  const heading = { catalogue: id, path: project.path, sourceLanguage: language, language: tag, dialect };
  return { value: TRANSLATION_FORMATS[format].write(heading, units), diagnostics };
}
