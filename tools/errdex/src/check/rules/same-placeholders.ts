import type { OwnText } from "../../catalogue/own-texts.ts";
import { dialectOf } from "../../messages/dialect.ts";
import { placeholdersOf } from "../../messages/message.ts";
import { type ParsedMessage, parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";
import { unquote } from "./quoted-name.ts";

export const samePlaceholders: Rule = {
  id: "same-placeholders",
  checkTexts({ source }) {
    const dialect = dialectOf(source.catalogue.value);
    const known = new Map<OwnText, readonly string[] | null>();
    /** The arguments of a source text; null when it has a syntax error. Every locale asks again. */
    const expectedIn = (own: OwnText): readonly string[] | null => {
      let names = known.get(own);
      if (names === undefined) {
        names = argumentsOf(parseMessage(own.text, [], dialect));
        known.set(own, names);
      }
      return names;
    };
    return {
      concerns: TRAITS.brace,
      mayFail({ own, parsed }) {
        if (own === null) return false;
        const actual = argumentsOf(parsed);
        const expected = expectedIn(own);
        if (actual === null || expected === null) return false;
        return actual.length !== expected.length || actual.some((name, index) => name !== expected[index]);
      },
      *examine({ document, path, name, language }, { own, parsed }) {
        const expected = own === null ? null : expectedIn(own);
        const actual = argumentsOf(parsed);
        if (own === null || expected === null || actual === null) return;
        const lost = expected.filter((name) => !actual.includes(name));
        const added = actual.filter((name) => !expected.includes(name));
        const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(", ");
        const original = `the source text is ${JSON.stringify(own.text)}`;
        if (lost.length > 0) {
          const quotation = parsed.quotations?.find(({ names }) => names.some((quoted) => lost.includes(quoted)));
          const help =
            quotation === undefined
              ? `Add it; ${original}.`
              : `The apostrophe of ${quotation.text} quotes it. ${unquote(quotation)}`;
          yield problem(document, path, `${name} in ${language} lacks ${braced(lost)}`, help);
        }
        if (added.length > 0) {
          const { quotations } = parseMessage(own.text, [], dialect);
          const quotation = quotations?.find(({ names }) => names.some((quoted) => added.includes(quoted)));
          const help =
            quotation === undefined
              ? `Remove it; ${original}.`
              : `In the source text, the apostrophe of ${quotation.text} quotes it. ${unquote(quotation)}`;
          yield problem(document, path, `${name} in ${language} also has ${braced(added)}`, help);
        }
      },
    };
  },
};

/** The names of a message's arguments, sorted; null when it has a syntax error. */
function argumentsOf({ parts, problem: wrong }: ParsedMessage): readonly string[] | null {
  return wrong === null ? placeholdersOf(parts) : null;
}
