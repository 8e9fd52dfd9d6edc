import { CATALOGUE_FORMAT, formatOfCatalogue } from "../catalogue/format.ts";
import { UsageError } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../diagnostics/document.ts";

/**
 * Refuses a catalogue of a newer errdex. Its fields would be reported as misspelt, and the fix is to update errdex.
 *
 * @throws UsageError with the two formats.
 */
export function refuseNewer({ file, value }: SourceDocument): void {
  const format = formatOfCatalogue(value) ?? 0;
  if (format <= CATALOGUE_FORMAT) return;
  throw new UsageError(
    `${file} has format ${format}, but this version of errdex reads format ${CATALOGUE_FORMAT} and older ones. Update errdex.`,
  );
}
