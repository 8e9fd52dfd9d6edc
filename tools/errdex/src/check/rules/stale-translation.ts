import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const staleTranslation: Rule = {
  id: "stale-translation",
  checkTexts: () => ({
    concerns: TRAITS.stale,
    *examine({ document, at, name, language }, { own }) {
      if (own === null) return;
      yield problem(
        document,
        [...at, "source"],
        `${name} in ${language} is out of date: the source text is now ${JSON.stringify(own.text)}`,
        `Update the translation if needed, then set "source" to "${own.hash}".`,
      );
    },
  }),
};
