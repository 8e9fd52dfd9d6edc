import { releasedPairs } from "../shared/released-pairs.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const releasedName: Rule = {
  id: "released-name",
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
          `the code ${showCode(entry)} was released with the name ${name}, which is now neither its name nor an alias`,
          `Add "${name}" to its aliases: programs use it.`,
        );
      }
    }
  },
};
