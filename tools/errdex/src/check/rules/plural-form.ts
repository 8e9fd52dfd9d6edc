import { placedPlurals } from "../shared/plurals.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const pluralForm: Rule = {
  id: "plural-form",
  severity: "warning",
  summary: "A plural has a form for every category that its language has for whole numbers up to a thousand.",
  *check(input) {
    for (const { document, path, language, name, present, needed } of placedPlurals(input)) {
      const missing = needed.filter((category) => !present.includes(category));
      if (missing.length === 0) continue;
      yield problem(
        document,
        path,
        `the plural of {${name}} in ${language} has no form ${missing.join(", ")}`,
        "Add it; what is missing is shown as other.",
      );
    }
  },
};
