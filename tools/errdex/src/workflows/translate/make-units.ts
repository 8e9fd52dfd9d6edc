import type { CatalogueSource, Entry, Locale, Term, TranslatedText } from "../../catalogue/catalogue.ts";
import { TEXT_FIELDS } from "../../catalogue/field-lists.ts";
import { hashText } from "../../catalogue/hash-text.ts";
import { termPattern } from "../../catalogue/term-pattern.ts";
import { isTextField, type Text } from "../../catalogue/texts.ts";
import { translatable } from "../../catalogue/translations.ts";
import type { TranslationUnit } from "../../formats/translations/translation-unit.ts";
import { valueAt } from "../../formats/values/with-values.ts";

/**
 * Lists every text that can be translated, in the catalogue's order.
 *
 * @param locale the translations; null for a language without any.
 */
export function makeUnits(source: CatalogueSource, locale: Locale | null): TranslationUnit[] {
  const entries = new Map<string, Entry>();
  for (const entry of source.catalogue.value.errors) {
    if (!entries.has(String(entry.code))) entries.set(String(entry.code), entry);
  }
  const terms = (locale?.glossary ?? []).map((term) => ({ ...term, pattern: termPattern(term.term) }));
  const sources = translatable(source);
  return [...sources.values()].map(({ key, code, field, at, name, document, path, text }): TranslationUnit => {
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
