import type { Path, SourceDocument } from "../diagnostics/document.ts";
import type { CatalogueSource, Locale, TranslationState, Typed } from "./catalogue.ts";
import { once } from "./once.ts";
import { ownTexts } from "./own-texts.ts";
import type { Text } from "./texts.ts";
import { placeTranslation, visitTranslations } from "./translations.ts";

/** A translation whose source text has changed since. */
export interface StaleText {
  /** The text's key in files for translators: `1010.message`. */
  readonly key: string;
  /** The entry's code; null for a text about the catalogue itself. */
  readonly code: string | null;
  readonly field: Text["field"];
  /** Its name in findings: `the message of 1010`. */
  readonly name: string;
  readonly document: SourceDocument;
  /** The path of its `source` hash in the document. */
  readonly path: Path;
  /** The hash of the current source text. */
  readonly to: string;
}

/**
 * The progress of one language. It counts the messages, descriptions and resolutions of entries, and the texts
 * about the catalogue and its categories.
 */
export interface LocaleStatus {
  readonly locale: string;
  /** The number of texts to translate. */
  readonly total: number;
  /** The number of translations that are up to date. */
  readonly fresh: number;
  readonly stale: readonly StaleText[];
  readonly missing: number;
  /** The number of translations in each state, stale or not. */
  readonly states: Readonly<Record<TranslationState, number>>;
}

/**
 * The progress of every translated language, sorted by tag. The catalogue's own
 * language is not included.
 */
export const translationStatus: (source: CatalogueSource) => readonly LocaleStatus[] = once((source) =>
  source.locales.map((locale) => rememberedStatus(source, locale)).sort((a, b) => (a.locale < b.locale ? -1 : 1)),
);

type Documents = readonly (SourceDocument | undefined)[];
const known = new WeakMap<SourceDocument, { readonly of: Documents; readonly status: LocaleStatus }>();

/** The progress of a language. Watch mode reads only what has changed, so most documents are as the last time. */
function rememberedStatus(source: CatalogueSource, locale: Typed<Locale>): LocaleStatus {
  const of: Documents = [source.catalogue.document, source.observed?.document];
  const found = known.get(locale.document);
  if (found?.of.every((document, index) => document === of[index]) === true) return found.status;
  const status = statusOf(source, locale);
  known.set(locale.document, { of, status });
  return status;
}

function statusOf(source: CatalogueSource, locale: Typed<Locale>): LocaleStatus {
  const states = { draft: 0, reviewed: 0, official: 0 };
  const stale: StaleText[] = [];
  let translated = 0;
  visitTranslations(source, locale.value, (seen) => {
    const { translated: translation, own } = seen;
    // A translation without a source text is reported by the rule locale-code.
    if (own === undefined) return;
    translated += 1;
    states[translation.state] += 1;
    if (translation.source === own.hash) return;
    const { document, at, key, name, code, field } = placeTranslation(locale, seen);
    stale.push({ key, code, field, name, document, path: [...at, "source"], to: own.hash });
  });
  const { count: total } = ownTexts(source);
  const missing = total - translated;
  return { locale: locale.value.locale, total, fresh: translated - stale.length, stale, missing, states };
}

/** The share of up-to-date translations in whole percent, rounded down: 100 only when nothing is missing or stale. */
export function completeness({ fresh, total }: LocaleStatus): number {
  return total === 0 ? 100 : Math.floor((fresh * 100) / total);
}
