import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { checkSource } from "../../check/check-source.ts";
import type { RuleSettings } from "../../config/config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import type { Loaded } from "../../io/read/load-document.ts";

/** Rules about translations that may be broken while translators work: it is for them to fix. */
const FOR_TRANSLATORS: readonly RuleId[] = [
  "locale-code",
  "message-syntax",
  "plural-category",
  "same-placeholders",
  "text-quality",
];

/**
 * Loads a catalogue to export or import translations. Errors in translations do not stop that: a source text with
 * a new placeholder, for example, makes each of its translations wrong.
 *
 * @param path the catalogue's file or folder.
 * @param rules the severity of rules that the project sets.
 * @returns the source, null when there is an error that translators cannot fix; and those errors.
 * @throws UsageError when there is no such file or folder.
 */
export function checkTranslatable(path: string, rules: RuleSettings = {}): Loaded<CatalogueSource> {
  const { value: source, diagnostics } = checkSource(path, [], rules);
  if (source === null) return { value: null, diagnostics };
  const translations = new Set(source.locales.map(({ document }) => document.file));
  const errors = diagnostics.filter(
    ({ severity, rule, file }: Diagnostic) =>
      severity === "error" && !(translations.has(file) && FOR_TRANSLATORS.includes(rule)),
  );
  return { value: errors.length > 0 ? null : source, diagnostics: errors };
}
