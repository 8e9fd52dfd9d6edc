import { sourceTexts } from "../../catalogue/texts.ts";
import { translations } from "../../catalogue/translations.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { allParts, type MessagePart } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import type { LintInput } from "./rule.ts";

/** A plural in a text, and its categories: those that it has, that its language has, and that it needs. */
export interface PlacedPlural {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly language: string;
  readonly name: string;
  readonly ordinal: boolean;
  /** The categories that the plural has a form for, in its order. */
  readonly present: readonly string[];
  /** The categories of the language. */
  readonly known: readonly string[];
  /** The categories that whole numbers up to a thousand have in the language. */
  readonly needed: readonly string[];
}

/** Every plural of every text, those inside others too. A text with an error has none. */
export function* placedPlurals(input: LintInput): Generator<PlacedPlural> {
  for (const { document, path, text, isMessage, language } of [
    ...sourceTexts(input.source),
    ...translations(input.source),
  ]) {
    // A text without a brace has no plural, and there are many of them.
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
 * The plural categories of a language, from CLDR by way of the runtime. `many` of French, Spanish,
 * Italian and Portuguese is for millions, and so is not needed.
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
