import { type EntryName, entryNames } from "../shared/entry-names.ts";
import { lineOf, problem, type Rule, showCode } from "../shared/rule.ts";

export const uniqueName: Rule = {
  id: "unique-name",
  *check({ source }) {
    const seen = new Map<string, EntryName>();
    for (const current of entryNames(source)) {
      const { name, document, path } = current;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, current);
        continue;
      }
      const line = lineOf(first.document, first.path, document);
      yield problem(
        document,
        path,
        `the name ${name} is already used for code ${showCode(first.entry)} (${line})`,
        "A name belongs to one code. Choose another name, or delete the alias.",
      );
    }
  },
};
