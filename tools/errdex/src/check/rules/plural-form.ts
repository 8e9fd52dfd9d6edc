import { placedPlurals } from "../shared/plurals.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const pluralForm: Rule = {
  id: "plural-form",
  *check(input) {
    for (const { document, path, language, name, present, needed } of placedPlurals(input)) {
      const missing = needed.filter((category) => !present.includes(category));
      if (missing.length === 0) continue;
      yield problem(
        document,
        path,
        `the plural of {${name}} in ${language} has no form ${missing.join(", ")}`,
        "Add it. Until then, the form other is shown.",
      );
    }
  },
};
