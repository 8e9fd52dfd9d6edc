import { TEXT_FIELDS } from "../../load/catalogue.ts";
import { hashText } from "../../model/text-hash.ts";
import { problem, type Rule } from "../rule.ts";
import { translatable } from "../texts.ts";

export const staleTranslation: Rule = {
  id: "stale-translation",
  severity: "warning",
  summary: "A translation was made from the source text as it is today.",
  *check(input) {
    const sources = translatable(input);
    for (const { document, value } of input.source.locales) {
      for (const [code, entry] of Object.entries(value.errors)) {
        for (const field of TEXT_FIELDS) {
          const translated = entry[field];
          const source = sources.get(code)?.get(field);
          if (translated === undefined || source === undefined) continue;
          const hash = hashText(source.text);
          if (translated.source === hash) continue;
          yield problem(
            document,
            ["errors", code, field, "source"],
            `the ${field} of ${code} in ${value.locale} was translated from another text than ${JSON.stringify(source.text)}`,
            `Mend the translation, then set "source" to "${hash}".`,
          );
        }
      }
    }
  },
};
