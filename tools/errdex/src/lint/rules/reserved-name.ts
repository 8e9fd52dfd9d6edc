import { toCase } from "../../plan/case-style.ts";
import { entryNames } from "../names.ts";
import { problem, type Rule } from "../rule.ts";

export const reservedName: Rule = {
  id: "reserved-name",
  severity: "error",
  summary: "No name is a reserved word of a target, once it is written in that target's case.",
  *check({ source, targets }) {
    for (const { id, names, syntax } of targets) {
      const reserved = new Set(syntax.reserved ?? []);
      const styles = [...new Set(Object.values(names))];
      for (const { name, document, path } of entryNames(source)) {
        const word = styles.map((style) => toCase(name, style)).find((written) => reserved.has(written));
        if (word === undefined) continue;
        yield problem(
          document,
          path,
          `the target ${id} writes ${name} as ${word}, which is a reserved word there`,
          "Choose a name of two words, such as one that ends in its state.",
        );
      }
    }
  },
};
