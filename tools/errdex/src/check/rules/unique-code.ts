import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { lineOf, problem, type Rule, showCode } from "../shared/rule.ts";

export const uniqueCode: Rule = {
  id: "unique-code",
  *check({ source }) {
    const seen = new Map<string, PlacedEntry>();
    for (const current of allEntries(source)) {
      const { entry, document, path } = current;
      const key = String(entry.code);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, current);
        continue;
      }
      const line = lineOf(first.document, [...first.path, "code"], document);
      yield problem(
        document,
        [...path, "code"],
        `code ${showCode(entry)} is already used by ${first.entry.name} (${line})`,
        "Codes are never reused. Give the new error a code of its own.",
      );
    }
  },
};
