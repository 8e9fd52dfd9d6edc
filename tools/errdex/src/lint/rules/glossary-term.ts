import { problem, type Rule } from "../rule.ts";
import { termPattern } from "../terms.ts";
import { translatable, translations } from "../translations.ts";

export const glossaryTerm: Rule = {
  id: "glossary-term",
  severity: "warning",
  summary: "A translation calls a thing by the word that its language's `glossary` has for it.",
  *check(input) {
    const sources = translatable(input);
    const glossaries = new Map(
      input.source.locales.map(({ document, value }) => [
        document,
        (value.glossary ?? []).map(({ term, forms }) => ({ term, forms, pattern: termPattern(term) })),
      ]),
    );
    for (const { document, path, text, key, name, language } of translations(input)) {
      const source = sources.get(key)?.text;
      if (source === undefined) continue;
      const folded = text.toLowerCase();
      for (const { term, forms, pattern } of glossaries.get(document) ?? []) {
        if (!pattern.test(source) || forms.some((form) => folded.includes(form.toLowerCase()))) continue;
        yield problem(
          document,
          path,
          `${name} in ${language} has another word for "${term}" than the glossary`,
          `Use ${forms.map((form) => `"${form}"`).join(" or ")}, or add the form to the glossary if it is right here.`,
        );
      }
    }
  },
};
