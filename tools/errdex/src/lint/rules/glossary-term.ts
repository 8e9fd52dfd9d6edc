import { problem, type Rule } from "../rule.ts";
import { termPattern } from "../terms.ts";
import { translatable, translatedTexts } from "../texts.ts";

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
    for (const { document, path, text, field, code, language } of translatedTexts(input)) {
      const source = sources.get(code)?.get(field)?.text;
      if (source === undefined) continue;
      const folded = text.toLowerCase();
      for (const { term, forms, pattern } of glossaries.get(document) ?? []) {
        if (!pattern.test(source) || forms.some((form) => folded.includes(form.toLowerCase()))) continue;
        yield problem(
          document,
          path,
          `the ${field} of ${code} in ${language} has another word for "${term}" than the glossary`,
          `Use ${forms.map((form) => `"${form}"`).join(" or ")}, or add the form to the glossary if it is right here.`,
        );
      }
    }
  },
};
