import { hashText } from "../../catalogue/hash-text.ts";
import { translatable, translations } from "../../catalogue/translations.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const staleTranslation: Rule = {
  id: "stale-translation",
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
        `${name} in ${language} is out of date: the source text is now ${JSON.stringify(source.text)}`,
        `Update the translation if needed, then set "source" to "${hash}".`,
      );
    }
  },
};
