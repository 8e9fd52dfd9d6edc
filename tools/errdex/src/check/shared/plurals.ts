import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { allParts, type MessagePart } from "../../messages/message.ts";
import type { Problem, TextCheck } from "./rule.ts";

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

/** Makes a check of every plural of every text, including nested ones. A text with a syntax error has none. */
export function pluralCheck(examine: (plural: PlacedPlural) => Iterable<Problem>): TextCheck {
  return {
    mayFail: ({ hasBrace, text }) => hasBrace && (text.includes("plural") || text.includes("selectordinal")),
    *examine({ document, path, language }, { parsed }) {
      for (const part of allParts(parsed.parts)) {
        if (part.kind !== "plural") continue;
        const { name, ordinal } = part;
        const { known, needed } = categoriesOf(language, ordinal);
        yield* examine({ document, path, language, name, ordinal, present: presentIn(part), known, needed });
      }
    },
  };
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
