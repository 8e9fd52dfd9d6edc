import { allCategories, allEntries } from "../../catalogue/entries.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

/** Whether a code fits a pattern in which `x` is any single digit or letter. */
export function fitsPattern(code: string, pattern: string): boolean {
  if (code.length !== pattern.length) return false;
  return [...pattern].every((char, index) =>
    char === "x" ? /[0-9A-Za-z]/.test(code[index] ?? "") : char === code[index],
  );
}

export const codeRange: Rule = {
  id: "code-range",
  *check({ source }) {
    const ranges = new Map(allCategories(source).map(({ id, codeRange: range }) => [id, range]));
    for (const { entry, document, path } of allEntries(source)) {
      const range = ranges.get(entry.category);
      if (range === undefined || range.patterns.some((pattern) => fitsPattern(String(entry.code), pattern))) continue;
      yield problem(
        document,
        [...path, "code"],
        `code ${showCode(entry)} is outside the range of the category ${entry.category}: ${range.patterns.join(", ")}`,
        'Move the entry or extend the range. If the code is right, suppress the warning and give the reason: "suppress": [{ "rule": "code-range", "reason": "…" }].',
      );
    }
  },
};
