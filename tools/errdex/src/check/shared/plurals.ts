import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { categoriesOf as allCategoriesOf, usualCategoriesOf } from "../../messages/counting.ts";
import type { Problem, TextCheck } from "./rule.ts";
import type { Plural } from "./seen-text.ts";
import { TRAITS } from "./traits.ts";

/** A plural in a text, with its categories and those of its language. */
export interface PlacedPlural {
  readonly document: SourceDocument;
  readonly path: Path;
  readonly language: string;
  readonly name: string;
  readonly ordinal: boolean;
  /** Every category of the language. */
  readonly known: readonly string[];
}

/**
 * Makes a check of every plural of every text, including nested ones.
 *
 * @param wrongIn the categories that are wrong or missing, of those that the plural has and its language knows and
 *   needs.
 * @param report makes the problem of a plural that has any.
 */
export function pluralCheck(
  wrongIn: (present: readonly string[], known: Categories) => readonly string[],
  report: (plural: PlacedPlural, wrong: readonly string[]) => Iterable<Problem>,
): TextCheck {
  const wrongOf = (part: Plural, language: string): readonly string[] =>
    wrongIn(presentIn(part), categoriesOf(language, part.ordinal));
  return {
    concerns: TRAITS.brace,
    mayFail(seen) {
      for (const part of seen.plurals) if (wrongOf(part, seen.language).length > 0) return true;
      return false;
    },
    *examine({ document, path, language }, { plurals }) {
      for (const part of plurals) {
        const { name, ordinal } = part;
        const wrong = wrongOf(part, language);
        if (wrong.length === 0) continue;
        yield* report({ document, path, language, name, ordinal, known: categoriesOf(language, ordinal).known }, wrong);
      }
    },
  };
}

/** The categories that a plural has a form for, in its order. */
function presentIn({ cases }: Plural): string[] {
  return cases.map(({ key }) => key).filter((key) => !key.startsWith("="));
}

/** The plural categories of a language. */
interface Categories {
  readonly known: readonly string[];
  /** Those that occur for whole numbers up to 1000. */
  readonly needed: readonly string[];
}

const cache = new Map<string, Categories>();

function categoriesOf(language: string, ordinal: boolean): Categories {
  const key = `${language} ${ordinal}`;
  let categories = cache.get(key);
  if (categories === undefined) {
    const type = ordinal ? "ordinal" : "cardinal";
    categories = { known: allCategoriesOf(language, type), needed: usualCategoriesOf(language, type) };
    cache.set(key, categories);
  }
  return categories;
}
