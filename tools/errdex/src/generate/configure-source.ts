import type { CatalogueSource } from "../catalogue/catalogue.ts";
import type { CatalogueSettings } from "../config/config.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../diagnostics/document.ts";

/**
 * Applies what a config says of a catalogue to what is generated from it: the command that headers name, and the
 * languages.
 *
 * @returns the catalogue as it is generated, and a finding for each language that it does not have.
 */
export function configureSource(
  source: CatalogueSource,
  { command, locales }: CatalogueSettings,
): { source: CatalogueSource; diagnostics: Diagnostic[] } {
  const { catalogue } = source;
  const project = { ...catalogue.value.project, ...(command === null ? {} : { command }) };
  const chosen =
    locales === null ? source.locales : source.locales.filter(({ value }) => locales.tags.includes(value.locale));
  return {
    source: {
      ...source,
      catalogue: command === null ? catalogue : { ...catalogue, value: { ...catalogue.value, project } },
      locales: chosen,
    },
    diagnostics: unknownLocales(source, locales),
  };
}

function unknownLocales(source: CatalogueSource, locales: CatalogueSettings["locales"]): Diagnostic[] {
  if (locales === null) return [];
  const { tags, document, path } = locales;
  const { language } = source.catalogue.value;
  const known = source.locales.map(({ value }) => value.locale);
  return tags.flatMap((tag, index): Diagnostic[] => {
    // The catalogue's own language is always generated, so naming it changes nothing.
    if (tag === language || known.includes(tag)) return [];
    const message = `${source.catalogue.document.file} has no translation into ${tag}`;
    const help = known.length === 0 ? "It has none at all. Leave locales out." : `It has ${known.join(", ")}.`;
    return [toDiagnostic({ rule: "config-file", severity: "error", document, path: [...path, index], message, help })];
  });
}
