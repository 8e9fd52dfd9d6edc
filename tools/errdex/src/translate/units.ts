import { termPattern } from "../lint/terms.ts";
import { isTextField, type Text } from "../lint/texts.ts";
import { translatable } from "../lint/translations.ts";
import {
  type CatalogueSource,
  type Entry,
  type Locale,
  TEXT_FIELDS,
  type Term,
  type TranslatedText,
} from "../load/catalogue.ts";
import type { Path, SourceDocument } from "../load/document.ts";
import { hashText } from "../model/text-hash.ts";
import { valueAt } from "../write/with-values.ts";

/** What a file of translations is made from, and for whom. */
export interface Heading {
  /** The catalogue's id. */
  readonly catalogue: string;
  /** Where the catalogue is in its project. */
  readonly path: string;
  /** The catalogue's own language. */
  readonly sourceLanguage: string;
  /** The language of the translations as a BCP 47 tag. */
  readonly language: string;
}

/** One text as translators see it: what it says today, and its translation. */
export interface Unit {
  /** By which it is known in a translators' file: `1010.message`. */
  readonly key: string;
  /** Where the translation stands in a locale file. */
  readonly at: Path;
  /** What it is, as findings name it: `the message of 1010`. */
  readonly name: string;
  /** The file of the catalogue that has the text, and where. */
  readonly document: SourceDocument;
  readonly path: Path;
  /** The text as the catalogue writes it, placeholders and plurals included. */
  readonly source: string;
  /** The hash of the text. */
  readonly hash: string;
  readonly translation: TranslatedText | null;
  /** Whether the translation was made from another text. */
  readonly stale: boolean;
  /** The text that a stale translation was made from, where the entry still knows it. */
  readonly previous: string | null;
  /** What helps to translate it: the entry's name, other texts and arguments, and words of the glossary. One line each. */
  readonly context: readonly string[];
}

/**
 * Every text of a catalogue that is translated, in the catalogue's order.
 *
 * @param locale the translations; null for a language that has none.
 */
export function makeUnits(source: CatalogueSource, locale: Locale | null): Unit[] {
  const entries = new Map<string, Entry>();
  for (const entry of source.catalogue.value.errors) {
    if (!entries.has(String(entry.code))) entries.set(String(entry.code), entry);
  }
  const terms = (locale?.glossary ?? []).map((term) => ({ ...term, pattern: termPattern(term.term) }));
  const sources = translatable({ source, targets: [] });
  return [...sources.values()].map(({ key, code, field, at, name, document, path, text }): Unit => {
    const hash = hashText(text);
    const translation = locale === null ? null : ((valueAt(locale, at) as TranslatedText | undefined) ?? null);
    const stale = translation !== null && translation.source !== hash;
    const entry = code === null ? undefined : entries.get(code);
    const others = TEXT_FIELDS.flatMap((other) => {
      const words = other === field ? undefined : sources.get(`${code}.${other}`)?.text;
      return code === null || words === undefined ? [] : [`${other}: ${words}`];
    });
    const about = entry === undefined ? [name] : [entry.name, ...others, ...describeArgs(entry)];
    return {
      key,
      at,
      name,
      document,
      path,
      source: text,
      hash,
      translation,
      stale,
      previous: stale && entry !== undefined ? previousText(entry, field, translation.source) : null,
      context: linesOf([...about, ...describeTerms(text, terms)]),
    };
  });
}

function previousText({ previous = [] }: Entry, field: Text["field"], hash: string): string | null {
  const texts = previous.map((earlier) => (isTextField(field) ? earlier[field] : undefined));
  return texts.find((text) => text !== undefined && hashText(text) === hash) ?? null;
}

function describeArgs({ args = [] }: Entry): string[] {
  return args.map(
    ({ name, type, description }) => `{${name}}: ${type}${description === undefined ? "" : `, ${description}`}`,
  );
}

type PlacedTerm = Term & { readonly pattern: RegExp };

function describeTerms(text: string, terms: readonly PlacedTerm[]): string[] {
  return terms
    .filter(({ pattern }) => pattern.test(text))
    .map(
      ({ term, forms, note }) =>
        `"${term}" is ${forms.map((form) => `"${form}"`).join(" or ")}${note === undefined ? "" : `: ${note}`}`,
    );
}

function linesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\r\n|\n|\r/));
}
