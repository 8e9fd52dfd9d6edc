import type { TranslatedText } from "../../catalogue/catalogue.ts";
import type { Path } from "../../diagnostics/document.ts";
import type { ReadUnit, Reporter } from "../../formats/translations/translation-file.ts";
import type { TranslationUnit } from "../../formats/translations/translation-unit.ts";
import { mergeTranslation } from "./merge-text.ts";

/** What an import does to a text. */
type ChangeKind = "added" | "changed" | "confirmed" | "state";

/** A translation that an import changes. */
export interface TranslationChange {
  readonly kind: ChangeKind;
  /** The path in the locale file. */
  readonly at: Path;
  readonly result: TranslatedText;
  /** The text in the imported file. */
  readonly read: ReadUnit;
}

/**
 * Merges a translation file into a language. Reports what does not fit the current catalogue: unknown keys, keys
 * that occur twice, and texts that were translated from another source text.
 *
 * @param units the catalogue's texts with their translations into the language.
 */
export function mergeFile(
  reads: readonly ReadUnit[],
  units: readonly TranslationUnit[],
  { report }: Reporter,
): TranslationChange[] {
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const seen = new Map<string, ReadUnit>();
  const changes: TranslationChange[] = [];
  for (const read of reads) {
    const { key, places } = read;
    const unit = known.get(key);
    if (unit === undefined) {
      const message = key === "" ? "this text has no key" : `the catalogue has no text ${JSON.stringify(key)}`;
      report(
        "unknown-key",
        places.key,
        message,
        "A key is the code and the field, such as 1010.message. Export the language again.",
      );
      continue;
    }
    const first = seen.get(key);
    if (first !== undefined) {
      report(
        "duplicate-key",
        places.key,
        `${key} already exists in line ${first.places.key.line}`,
        "Delete one of them.",
      );
      continue;
    }
    seen.set(key, read);
    if (read.source !== unit.source) {
      const message = `${key} was translated from ${JSON.stringify(read.source)}, but the text is now ${JSON.stringify(unit.source)}`;
      report(
        "stale-source",
        places.source,
        message,
        "It is left out, and the others are imported. Export the language again, and merge this file into the new one: msgmerge --previous.",
        "warning",
      );
      continue;
    }
    const { result, remark } = mergeTranslation(read, unit.translation, unit.hash);
    if (remark !== null) report("not-taken", places.text, `${key}: ${remark.message}`, remark.help, "warning");
    const kind = result === null ? null : kindOf(unit.translation, result);
    if (result !== null && kind !== null) changes.push({ kind, at: unit.at, result, read });
  }
  return changes;
}

function kindOf(before: TranslatedText | null, after: TranslatedText): ChangeKind | null {
  if (before === null) return "added";
  if (before.text !== after.text) return "changed";
  if (before.source !== after.source) return "confirmed";
  return before.state === after.state ? null : "state";
}
