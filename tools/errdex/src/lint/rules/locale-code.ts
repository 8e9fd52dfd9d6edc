import { TEXT_FIELDS } from "../../load/catalogue.ts";
import { problem, type Rule } from "../rule.ts";
import { translatable } from "../texts.ts";

export const localeCode: Rule = {
  id: "locale-code",
  severity: "error",
  summary: "A translation belongs to an entry of the catalogue, and to a text that the entry has.",
  *check(input) {
    const sources = translatable(input);
    for (const { document, value } of input.source.locales) {
      for (const [code, entry] of Object.entries(value.errors)) {
        const fields = sources.get(code);
        if (fields === undefined) {
          const message = `the catalogue has no code ${code}`;
          yield problem(document, ["errors", code], message, "Mend the code, or delete the translation.", "key");
          continue;
        }
        for (const field of TEXT_FIELDS) {
          if (entry[field] === undefined || fields.has(field)) continue;
          const message = `the entry ${code} has no ${field} to translate`;
          yield problem(
            document,
            ["errors", code, field],
            message,
            "Add it to the catalogue, or delete it here.",
            "key",
          );
        }
      }
    }
  },
};
