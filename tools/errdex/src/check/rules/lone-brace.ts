import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const loneBrace: Rule = {
  id: "lone-brace",
  checkTexts: () => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => parsed.hasLoneBrace === true,
    *examine({ document, path, field }) {
      const message = `in the ${field}, a closing brace has no opening brace, so people read it`;
      yield problem(document, path, message, "Add the opening brace, or write a literal brace as '}'.");
    },
  }),
};
