import { termPattern } from "../lint/terms.ts";
import { translatable } from "../lint/texts.ts";
import {
  type CatalogueSource,
  type Entry,
  type Locale,
  TEXT_FIELDS,
  type Term,
  type TextField,
  type TranslatedText,
} from "../load/catalogue.ts";
import type { Path } from "../load/document.ts";
import { hashText } from "../model/text-hash.ts";

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
  readonly code: string;
  readonly field: TextField;
  /** Where the text stands in the catalogue. */
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
  const units: Unit[] = [];
  for (const [code, texts] of translatable({ source, targets: [] })) {
    const entry = entries.get(code);
    if (entry === undefined) continue;
    const own = locale !== null && Object.hasOwn(locale.errors, code) ? locale.errors[code] : undefined;
    for (const field of TEXT_FIELDS) {
      const text = texts.get(field);
      if (text === undefined) continue;
      const hash = hashText(text.text);
      const translation = own?.[field] ?? null;
      const stale = translation !== null && translation.source !== hash;
      const others = TEXT_FIELDS.flatMap((other) => {
        const words = texts.get(other)?.text;
        return other === field || words === undefined ? [] : [`${other}: ${words}`];
      });
      units.push({
        key: `${code}.${field}`,
        code,
        field,
        path: text.path,
        source: text.text,
        hash,
        translation,
        stale,
        previous: stale ? previousText(entry, field, translation.source) : null,
        context: linesOf([entry.name, ...others, ...describeArgs(entry), ...describeTerms(text.text, terms)]),
      });
    }
  }
  return units;
}

function previousText({ previous = [] }: Entry, field: TextField, hash: string): string | null {
  const texts = previous.map((earlier) => earlier[field]);
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
