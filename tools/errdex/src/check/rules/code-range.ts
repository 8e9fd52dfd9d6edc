import { allCategories, allEntries } from "../../catalogue/entries.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

/** Whether a code fits a pattern in which `x` stands for any one digit or letter. */
export function fitsPattern(code: string, pattern: string): boolean {
  if (code.length !== pattern.length) return false;
  return [...pattern].every((char, index) =>
    char === "x" ? /[0-9A-Za-z]/.test(code[index] ?? "") : char === code[index],
  );
}

export const codeRange: Rule = {
  id: "code-range",
  severity: "warning",
  summary: "A code lies in the range that its category states.",
  *check({ source }) {
    const ranges = new Map(allCategories(source).map(({ id, codeRange: range }) => [id, range]));
    for (const { entry, document, path } of allEntries(source)) {
      const range = ranges.get(entry.category);
      if (range === undefined || range.patterns.some((pattern) => fitsPattern(String(entry.code), pattern))) continue;
      yield problem(
        document,
        [...path, "code"],
        `code ${showCode(entry)} is outside the range of the category ${entry.category}: ${range.patterns.join(", ")}`,
        'Move the entry or widen the range; if it is meant to be so, say why: "suppress": [{ "rule": "code-range", "reason": "…" }].',
      );
    }
  },
};
