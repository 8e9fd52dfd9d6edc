import { hashText } from "../../model/text-hash.ts";
import { problem, type Rule } from "../rule.ts";
import { translatable, translations } from "../translations.ts";

export const staleTranslation: Rule = {
  id: "stale-translation",
  severity: "warning",
  summary: "A translation was made from the source text as it is today.",
  *check(input) {
    const sources = translatable(input);
    for (const { document, at, key, name, language, translated } of translations(input)) {
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
