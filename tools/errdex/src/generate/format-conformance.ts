import type { CatalogueSource } from "../catalogue/catalogue.ts";

/**
 * Writes the catalogue's decoding cases as JSON for a package. A JSON file is copied as text, not parsed
 * and written again: parsing would lose digits of numbers that a test depends on.
 *
 * @returns the JSON text; empty when the catalogue has no cases.
 */
export function formatConformance({ conformance }: CatalogueSource): string {
  if (conformance === null) return "";
  const { file, text } = conformance.document;
  const json = file.toLowerCase().endsWith(".json") ? text : JSON.stringify(conformance.value, null, 2);
  // Remove `$schema`: packages do not include the schema.
  const alone = json.replace(/"\$schema"\s*:\s*"[^"]*"\s*,?\s*/, "");
  return `${alone.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`;
}
