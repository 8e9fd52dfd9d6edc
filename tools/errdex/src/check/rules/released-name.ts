import { releasedPairs } from "../shared/released-pairs.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const releasedName: Rule = {
  id: "released-name",
  severity: "error",
  summary: "A name or alias that has been released stays a name or alias of its code.",
  *check({ source }) {
    for (const { locked, today } of releasedPairs(source, releasedName.id)) {
      if (today === undefined || locked.removed !== undefined) continue;
      const { entry, document, path } = today;
      const names = [entry.name, ...(entry.aliases ?? [])];
      for (const name of [locked.name, ...(locked.aliases ?? [])]) {
        if (names.includes(name)) continue;
        yield problem(
          document,
          [...path, "name"],
          `the code ${showCode(entry)} was released as ${name}, which is neither its name nor an alias now`,
          `Add "${name}" to its aliases, or programs that use it break.`,
        );
      }
    }
  },
};
