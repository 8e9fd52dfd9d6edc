import { translatable, translations } from "../../catalogue/translations.ts";
import { placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const samePlaceholders: Rule = {
  id: "same-placeholders",
  *check({ source }) {
    const sources = translatable(source);
    for (const { document, path, text, isMessage, key, name, language } of translations(source)) {
      if (!isMessage) continue;
      const source = sources.get(key);
      const translated = parseMessage(text);
      if (source === undefined || translated.problem !== null) continue;
      const wanted = parseMessage(source.text);
      if (wanted.problem !== null) continue;
      const expected = placeholdersOf(wanted.parts);
      const actual = placeholdersOf(translated.parts);
      const lost = expected.filter((name) => !actual.includes(name));
      const added = actual.filter((name) => !expected.includes(name));
      const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(", ");
      const original = `the source text is ${JSON.stringify(source.text)}`;
      if (lost.length > 0) {
        yield problem(document, path, `${name} in ${language} lacks ${braced(lost)}`, `Add it; ${original}.`);
      }
      if (added.length > 0) {
        yield problem(document, path, `${name} in ${language} also has ${braced(added)}`, `Remove it; ${original}.`);
      }
    }
  },
};
