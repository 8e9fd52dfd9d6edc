import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { CatalogueSource, TranslationState } from "./catalogue.ts";
import { hashText } from "./hash-text.ts";
import type { Text } from "./texts.ts";
import { translatable, translations } from "./translations.ts";

/** A translation that was made from another text than today's. */
export interface StaleText {
  /** Its name among translators: `1010.message`. */
  readonly key: string;
  /** The entry's code; null for a text about the catalogue itself. */
  readonly code: string | null;
  readonly field: Text["field"];
  /** What it is, as people are told: `the message of 1010`. */
  readonly name: string;
  readonly document: SourceDocument;
  /** Where its `source` stands. */
  readonly path: Path;
  /** The hash of today's text. */
  readonly to: string;
}

/** How far a language is. A text is a message, a description or a resolution of one entry, or says what a category is. */
export interface LocaleStatus {
  readonly locale: string;
  /** The texts that there are to translate. */
  readonly total: number;
  /** Those that are translated, from the text as it is today. */
  readonly fresh: number;
  readonly stale: readonly StaleText[];
  readonly missing: number;
  /** The translated ones by state, stale or not. */
  readonly states: Readonly<Record<TranslationState, number>>;
}

/** How far every language of a catalogue is, by tag; the catalogue's own is not among them. */
export function translationStatus(source: CatalogueSource): LocaleStatus[] {
  const sources = translatable(source);
  const total = sources.size;
  const texts = Map.groupBy(translations(source), ({ document }) => document);
  return source.locales
    .map(({ document, value: { locale } }) => {
      const states = { draft: 0, reviewed: 0, official: 0 };
      const stale: StaleText[] = [];
      let translated = 0;
      for (const { at, key, name, code, field, translated: translation } of texts.get(document) ?? []) {
        const today = sources.get(key);
        // What belongs to no text of the catalogue is a finding of its own.
        if (today === undefined) continue;
        translated += 1;
        states[translation.state] += 1;
        const to = hashText(today.text);
        if (translation.source !== to) stale.push({ key, code, field, name, document, path: [...at, "source"], to });
      }
      return { locale, total, fresh: translated - stale.length, stale, missing: total - translated, states };
    })
    .sort((a, b) => (a.locale < b.locale ? -1 : 1));
}

/** The share of texts that are translated and not stale, in percent, rounded down: 100 only when nothing is left. */
export function completeness({ fresh, total }: LocaleStatus): number {
  return total === 0 ? 100 : Math.floor((fresh * 100) / total);
}
