import { sourceTexts } from "../../catalogue/texts.ts";
import { translations } from "../../catalogue/translations.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const messageSyntax: Rule = {
  id: "message-syntax",
  *check({ source }) {
    for (const { document, path, text, field, isMessage } of [...sourceTexts(source), ...translations(source)]) {
      if (!isMessage) continue;
      const wrong = parseMessage(text).problem;
      if (wrong === null) continue;
      const help =
        "Write a placeholder as {device}, a plural as {count, plural, one {…} other {…}}, and a literal brace as '{'.";
      yield problem(document, path, `in the ${field}, ${wrong}`, help);
    }
  },
};
