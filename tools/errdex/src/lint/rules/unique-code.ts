import { lineOf, problem, type Rule, showCode } from "../rule.ts";

export const uniqueCode: Rule = {
  id: "unique-code",
  severity: "error",
  summary: 'A code stands in one entry only; the number 1010 and the string "1010" are the same code to a reader.',
  *check({ source: { catalogue } }) {
    const seen = new Map<string, number>();
    for (const [index, entry] of catalogue.value.errors.entries()) {
      const key = String(entry.code);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        continue;
      }
      const name = catalogue.value.errors[first]?.name;
      const line = lineOf(catalogue.document, ["errors", first, "code"]);
      yield problem(
        catalogue.document,
        ["errors", index, "code"],
        `code ${showCode(entry)} is already used by ${name} (${line})`,
        "Codes are never reused; give the new error its own.",
      );
    }
  },
};
