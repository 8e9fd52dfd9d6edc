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
  const places = new Map<SourceDocument, number[]>();
  for (const { entry, document, path } of allEntries(source)) {
    for (const moment of MOMENTS) {
      if (valueAt(entry, moment) !== NEXT) continue;
      const offsets = places.get(document) ?? [];
      places.set(document, [...offsets, offsetOf(document, [...path, ...moment])]);
    }
  }
  const texts = [...places].map(
    ([document, offsets]) => [document, replaceAt(document.text, offsets, version)] as const,
  );
  return new Map(texts);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function offsetOf(document: SourceDocument, path: Path): number {
  const { line, column } = document.locate(path);
  const before = document.text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length, 0) + column - 1;
}

/** YAML may write the word without quotes; a version then needs none either. */
const WORD = new RegExp(`(["']?)${NEXT}\\1`, "y");

function replaceAt(text: string, offsets: readonly number[], version: string): string {
  let result = text;
  // From the end, so that what has not been replaced yet stays where it was found.
  for (const offset of [...offsets].sort((a, b) => b - a)) {
    WORD.lastIndex = offset;
    const [word = "", quote = ""] = WORD.exec(result) ?? [];
    result = `${result.slice(0, offset)}${quote}${version}${quote}${result.slice(offset + word.length)}`;
  }
  return result;
}
