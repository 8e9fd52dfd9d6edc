import { sourceTexts } from "../../catalogue/texts.ts";
import { translations } from "../../catalogue/translations.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { allParts, type MessagePart } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import type { LintInput } from "./rule.ts";

/** A plural in a text, with its categories and those of its language. */
export interface PlacedPlural {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly language: string;
  readonly name: string;
  readonly ordinal: boolean;
  /** The categories that the plural has a form for, in its order. */
  readonly present: readonly string[];
  /** Every category of the language. */
  readonly known: readonly string[];
  /** The categories of the language that occur for whole numbers up to 1000. */
  readonly needed: readonly string[];
}

/** Yields every plural of every text, including nested ones. A text with a syntax error has none. */
export function* placedPlurals(input: LintInput): Generator<PlacedPlural> {
  for (const { document, path, text, isMessage, language } of [
    ...sourceTexts(input.source),
    ...translations(input.source),
  ]) {
    // Skip texts without a brace early: they have no plural, and most texts are like that.
    if (!isMessage || !text.includes("{")) continue;
    for (const part of allParts(parseMessage(text).parts)) {
      if (part.kind !== "plural") continue;
      const { name, ordinal } = part;
      const { known, needed } = categoriesOf(language, ordinal);
      yield { document, path, language, name, ordinal, present: presentIn(part), known, needed };
    }
  }
}

function presentIn({ cases }: Extract<MessagePart, { kind: "plural" }>): string[] {
  return cases.map(({ key }) => key).filter((key) => !key.startsWith("="));
}

interface Categories {
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

const cache = new Map<string, Categories>();

/**
 * The plural categories of a language, from the runtime's CLDR data. French, Spanish, Italian and Portuguese use
 * `many` only for millions, so it is not required there.
 */
function categoriesOf(language: string, ordinal: boolean): Categories {
  const key = `${language} ${ordinal}`;
  let categories = cache.get(key);
  if (categories === undefined) {
    const rules = new Intl.PluralRules(language, { type: ordinal ? "ordinal" : "cardinal" });
    const needed = new Set<string>();
    for (let number = 0; number <= 1000; number += 1) needed.add(rules.select(number));
    const known = rules.resolvedOptions().pluralCategories;
    categories = { known, needed: known.filter((category) => needed.has(category)) };
    cache.set(key, categories);
  }
  return categories;
}
