import { type Replacement, replaceWords } from "../edit/replace-words.ts";
import { allEntries } from "../lint/entries.ts";
import { type CatalogueSource, NEXT } from "../load/catalogue.ts";
import type { Path, SourceDocument } from "../load/document.ts";

/** The moments of an entry. */
const MOMENTS: readonly Path[] = [["since"], ["deprecated", "since"], ["retired", "since"]];

/**
 * Puts a version in the place of every `next`, and leaves every other character as it is.
 *
 * @returns the new texts of the files that have one, by document.
 */
export function fillMoments(source: CatalogueSource, version: string): Map<SourceDocument, string> {
  const places = new Map<SourceDocument, Replacement[]>();
  for (const { entry, document, path } of allEntries(source)) {
    for (const moment of MOMENTS) {
      if (valueAt(entry, moment) !== NEXT) continue;
      const replacements = places.get(document) ?? [];
      places.set(document, replacements);
      replacements.push({ path: [...path, ...moment], from: NEXT, to: version });
    }
  }
  return new Map([...places].map(([document, replacements]) => [document, replaceWords(document, replacements)]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
