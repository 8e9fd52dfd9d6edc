import { dialectOf } from "../../messages/dialect.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const messageSyntax: Rule = {
  id: "message-syntax",
  checkTexts: ({ source }) => {
    const isPlain = dialectOf(source.catalogue.value).syntax === "plain";
    const icu =
      "Write a placeholder as {device}, a plural as {count, plural, one {…} other {…}}, and a literal brace as '{'.";
    const plain = "Write a placeholder as {device}, and a literal brace as {{ or }}.";
    return {
      concerns: TRAITS.brace,
      mayFail: ({ parsed }) => parsed.problem !== null,
      *examine({ document, path, field, text }, { parsed }) {
        const names = OTHER_NAME.test(text) ? ` ${NAMES_HELP}` : "";
        yield problem(document, path, `in the ${field}, ${parsed.problem}`, (isPlain ? plain : icu) + names);
      },
    };
  },
};

/** A placeholder whose name is only allowed where the catalogue says so. */
const OTHER_NAME = /\{\s*(?:[A-Z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})\s*[,}]/;
const NAMES_HELP = 'For names such as {0} and {NAME}, state "argumentNames": "any" in the catalogue.';
