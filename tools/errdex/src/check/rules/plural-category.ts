import { pluralCheck } from "../shared/plurals.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const pluralCategory: Rule = {
  id: "plural-category",
  checkTexts: () =>
    pluralCheck(
      (present, { known }) => present.filter((key) => !known.includes(key)),
      function* ({ document, path, language, name, ordinal, known }, unknown) {
        for (const category of unknown) {
          yield problem(
            document,
            path,
            `the plural of {${name}} has the form ${category}, which ${ordinal ? "ordinals in " : ""}${language} do${ordinal ? "" : "es"} not have`,
            `Use the forms ${known.join(", ")}, or an exact number such as =0.`,
          );
        }
      },
    ),
};
