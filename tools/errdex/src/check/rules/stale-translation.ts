import { hashText } from "../../catalogue/hash-text.ts";
import { translatable, translations } from "../../catalogue/translations.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const staleTranslation: Rule = {
  id: "stale-translation",
  severity: "warning",
  summary: "A translation was made from the source text as it is today.",
  *check({ source }) {
    const sources = translatable(source);
    for (const { document, at, key, name, language, translated } of translations(source)) {
      const source = sources.get(key);
      if (source === undefined) continue;
      const hash = hashText(source.text);
      if (translated.source === hash) continue;
      yield problem(
        document,
        [...at, "source"],
        `${name} in ${language} was translated from another text than ${JSON.stringify(source.text)}`,
        `Mend the translation, then set "source" to "${hash}".`,
      );
    }
  },
};
