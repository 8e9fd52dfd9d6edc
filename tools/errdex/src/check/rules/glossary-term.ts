import type { Locale } from "../../catalogue/catalogue.ts";
import type { OwnText } from "../../catalogue/own-texts.ts";
import { termPattern } from "../../catalogue/term-pattern.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

/** A term of a glossary. */
interface Term {
  readonly term: string;
  readonly forms: readonly string[];
  readonly folded: readonly string[];
  isIn(source: OwnText): boolean;
}

export const glossaryTerm: Rule = {
  id: "glossary-term",
  checkTexts() {
    const finders = new Map<string, Term["isIn"]>();
    let terms: readonly Term[] = [];
    let current: Locale | null = null;
    /** The glossary of a locale. The texts come locale by locale. */
    const glossaryOf = (locale: Locale): readonly Term[] => {
      if (locale !== current) {
        current = locale;
        terms = (locale.glossary ?? []).map(({ term, forms }) => {
          // The locales usually have the same terms.
          const isIn = finders.get(term) ?? makeFinder(term);
          finders.set(term, isIn);
          return { term, forms, folded: forms.map((form) => form.toLowerCase()), isIn };
        });
      }
      return terms;
    };
    const unused = (locale: Locale, own: OwnText, text: string): readonly Term[] => {
      const asked = glossaryOf(locale).filter(({ isIn }) => isIn(own));
      if (asked.length === 0) return asked;
      const folded = text.toLowerCase();
      return asked.filter((term) => !term.folded.some((form) => folded.includes(form)));
    };
    return {
      concerns: TRAITS.glossary,
      mayFail({ locale, own, text }) {
        if (locale === null || own === null) return false;
        return unused(locale, own, text).length > 0;
      },
      *examine({ document, path, text, name, language }, { locale, own }) {
        if (locale === null || own === null) return;
        for (const { term, forms } of unused(locale, own, text)) {
          yield problem(
            document,
            path,
            `${name} in ${language} does not use the glossary's word for "${term}"`,
            `Use ${forms.map((form) => `"${form}"`).join(" or ")}. If another form is right here, add it to the glossary.`,
          );
        }
      },
    };
  },
};

/** Makes a function that finds a term in source texts. It remembers the answers, because every locale asks again. */
function makeFinder(term: string): Term["isIn"] {
  const pattern = termPattern(term);
  const known = new Map<OwnText, boolean>();
  return (source) => {
    let found = known.get(source);
    if (found === undefined) {
      found = pattern.test(source.text);
      known.set(source, found);
    }
    return found;
  };
}
