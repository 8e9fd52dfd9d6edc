import type { CatalogueSource } from "../load/catalogue.ts";

/**
 * Writes the cases of decoding as JSON. JSON stays as it was written: reading a number would lose digits that a
 * test is about.
 */
export function formatConformance({ conformance }: CatalogueSource): string {
  if (conformance === null) return "";
  const { file, text } = conformance.document;
  const json = file.toLowerCase().endsWith(".json") ? text : JSON.stringify(conformance.value, null, 2);
  return `${json.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`;
}
