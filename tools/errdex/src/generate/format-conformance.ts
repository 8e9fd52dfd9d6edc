import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { editJson } from "../formats/json/edit-json.ts";

/**
 * Writes the catalogue's decoding cases as JSON for a package. A JSON file is copied as text, not parsed
 * and written again: parsing would lose digits of numbers that a test depends on.
 *
 * @returns the JSON text; empty when the catalogue has no cases.
 */
export function formatConformance({ conformance }: CatalogueSource): string {
  if (conformance === null) return "";
  const { file, text } = conformance.document;
  // Packages do not include the schema. A case may have a `$schema` in its body, which stays.
  const { $schema: _, ...alone } = conformance.value as typeof conformance.value & { readonly $schema?: string };
  const json = file.toLowerCase().endsWith(".json") ? editJson(text, alone) : JSON.stringify(alone, null, 2);
  return `${json.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`;
}
