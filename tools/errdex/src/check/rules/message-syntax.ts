import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const messageSyntax: Rule = {
  id: "message-syntax",
  checkTexts: () => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => parsed.problem !== null,
    *examine({ document, path, field }, { parsed }) {
      const help =
        "Write a placeholder as {device}, a plural as {count, plural, one {…} other {…}}, and a literal brace as '{'.";
      yield problem(document, path, `in the ${field}, ${parsed.problem}`, help);
    },
  }),
};
