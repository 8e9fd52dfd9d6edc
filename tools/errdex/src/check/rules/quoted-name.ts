import { dialectOf } from "../../messages/dialect.ts";
import type { Quotation } from "../../messages/icu-parser.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const quotedName: Rule = {
  id: "quoted-name",
  checkTexts: ({ source }) => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => parsed.quotations !== undefined,
    *examine({ document, path, field }, { parsed, own }) {
      // A translation quotes what the source text quotes; that text is where the rule is suppressed.
      const meant = own === null ? [] : parseMessage(own.text, [], dialectOf(source.catalogue.value)).quotations;
      const meantNames = meant?.flatMap(({ names }) => names) ?? [];
      for (const quotation of parsed.quotations ?? []) {
        const { names, isClosed } = quotation;
        if (isClosed && names.every((name) => meantNames.includes(name))) continue;
        const what = isClosed
          ? `the apostrophes of ${quotation.text} quote it, so people read ${namesIn(quotation)} and not the value`
          : `the apostrophe of ${quotation.text} quotes everything after it`;
        yield problem(document, path, `in the ${field}, ${what}`, `${unquote(quotation)} ${KEEP}`);
      }
    },
  }),
};

const KEEP = 'Suppress this rule if the text is about braces. "messageSyntax": "plain" has no quotations.';

/** Formats the names in a quotation: `{module}, {path}`. */
function namesIn({ names }: Quotation): string {
  return names.map((name) => `{${name}}`).join(", ");
}

/**
 * How to write a quotation so that the names in it are placeholders, as a sentence.
 *
 * @param quotation one that {@link ParsedMessage.quotations} lists.
 */
export function unquote({ text, names, isClosed }: Quotation): string {
  const [name] = names;
  if (name === undefined) return "Write a literal brace between two apostrophes, '{', and an apostrophe twice.";
  const inside = text.slice(1, isClosed ? -1 : undefined);
  return `Write ''${inside}${isClosed ? "''" : ""} for the value between apostrophes, or ${inside} without them.`;
}
