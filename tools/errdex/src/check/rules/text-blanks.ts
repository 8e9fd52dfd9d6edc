import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const textBlanks: Rule = {
  id: "text-blanks",
  checkTexts: () => ({
    concerns: TRAITS.odd,
    *examine({ document, path, text, field }) {
      const trimmed = text.trim();
      // The rule text-quality reports an empty text.
      if (trimmed === "" || trimmed === text) return;
      const [start, end] = [text.slice(0, text.indexOf(trimmed)), text.slice(text.indexOf(trimmed) + trimmed.length)];
      const where = [
        ...(start === "" ? [] : [`begins with ${show(start)}`]),
        ...(end === "" ? [] : [`ends with ${show(end)}`]),
      ];
      yield problem(document, path, `the ${field} ${where.join(" and ")}`, "Delete the white space.");
    },
  }),
};

/** White space in quotation marks, at most the first ten characters. */
function show(blanks: string): string {
  return JSON.stringify(blanks.length > 10 ? `${blanks.slice(0, 10)}…` : blanks);
}
