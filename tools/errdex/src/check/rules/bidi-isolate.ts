import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

/** A part that stands in isolates already. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/**
 * A Latin letter beside a character without a direction at the outer edge of its word: `/iot-03`, `.json`, `C++`.
 * The bidirectional algorithm (UAX #9, rules N1 and N2) gives such a character the direction of the text around it.
 * Marks that end a sentence or enclose a word are not among them: they belong to the text around it.
 */
const edge = pinnedPattern(
  String.raw`(?<=^|[\s("'«“‘\[])[/\\._\-+#@$%&~*=]+[\p{Script=Latin}]|[\p{Script=Latin}][/\\_\-+#@$%&~*=]+(?![\p{L}\p{N}/\\_\-+#@$%&~*=])`,
  "u",
);

/** The rest of a word that the direction of the text around it does not end. */
const rest = pinnedPattern(String.raw`^[^\s\p{Script=Arabic}\p{Script=Hebrew},;:!?)\]،؛؟\u2066-\u2069]*`, "u");

export const bidiIsolate: Rule = {
  id: "bidi-isolate",
  checkTexts: () => ({
    concerns: TRAITS.rightToLeft,
    mayFail: ({ text }) => findEdge(text) !== null,
    *examine({ document, path, text, name, language }) {
      const word = findEdge(text);
      if (word === null) return;
      yield problem(
        document,
        path,
        `${name} in ${language} has ${JSON.stringify(word)}, which readers see in another order`,
        `Isolate it: write "\\u2066${word}\\u2069".`,
      );
    },
  }),
};

/** The first word of a text that has to be isolated and is not; null when there is none. */
function findEdge(text: string): string | null {
  // A space, so that what stands around the isolated part stays apart.
  const bare = text.replace(ISOLATED, " ");
  const found = edge().exec(bare);
  if (found === null) return null;
  const before = /\S*$/.exec(bare.slice(0, found.index))?.[0] ?? "";
  const after = rest().exec(bare.slice(found.index))?.[0] ?? "";
  return before.replace(/^["'«“‘([]+/u, "") + after.replace(/[.,"'»”’]+$/u, "");
}
