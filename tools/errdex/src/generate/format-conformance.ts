import type { CatalogueSource } from "../catalogue/catalogue.ts";

/**
 * Writes the cases of decoding as JSON. JSON stays as it was written: reading a number would lose digits that a
 * test is about.
 */
export function formatConformance({ conformance }: CatalogueSource): string {
  if (conformance === null) return "";
  const { file, text } = conformance.document;
  const json = file.toLowerCase().endsWith(".json") ? text : JSON.stringify(conformance.value, null, 2);
  // The schema does not stand beside the package.
  const alone = json.replace(/"\$schema"\s*:\s*"[^"]*"\s*,?\s*/, "");
  return `${alone.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`;
}
