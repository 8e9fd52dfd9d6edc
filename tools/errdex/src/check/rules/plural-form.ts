import { pluralCheck } from "../shared/plurals.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const pluralForm: Rule = {
  id: "plural-form",
  checkTexts: () =>
    pluralCheck(
      (present, { needed }) => needed.filter((category) => !present.includes(category)),
      function* ({ document, path, language, name }, missing) {
        yield problem(
          document,
          path,
          `the plural of {${name}} in ${language} has no form ${missing.join(", ")}`,
          "Add it. Until then, the form other is shown.",
        );
      },
    ),
};
