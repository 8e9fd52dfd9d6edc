import { termPattern } from "../../catalogue/term-pattern.ts";
import { translatable, translations } from "../../catalogue/translations.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const glossaryTerm: Rule = {
  id: "glossary-term",
  *check({ source }) {
    const sources = translatable(source);
    const glossaries = new Map(
      source.locales.map(({ document, value }) => [
        document,
        (value.glossary ?? []).map(({ term, forms }) => ({ term, forms, pattern: termPattern(term) })),
      ]),
    );
    for (const { document, path, text, key, name, language } of translations(source)) {
      const source = sources.get(key)?.text;
      if (source === undefined) continue;
      const folded = text.toLowerCase();
      for (const { term, forms, pattern } of glossaries.get(document) ?? []) {
        if (!pattern.test(source) || forms.some((form) => folded.includes(form.toLowerCase()))) continue;
        yield problem(
          document,
          path,
          `${name} in ${language} does not use the glossary's word for "${term}"`,
          `Use ${forms.map((form) => `"${form}"`).join(" or ")}. If another form is right here, add it to the glossary.`,
        );
      }
    }
  },
};
