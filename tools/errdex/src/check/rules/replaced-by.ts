import { allEntries } from "../../catalogue/entries.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const replacedBy: Rule = {
  id: "replaced-by",
  severity: "error",
  summary: "A deprecated entry's `replacedBy` is the code of another entry that is neither deprecated nor retired.",
  *check({ source }) {
    const byCode = new Map([...allEntries(source)].map(({ entry }) => [entry.code, entry]));
    for (const { entry, document, path: at } of allEntries(source)) {
      const code = entry.deprecated?.replacedBy;
      if (code === undefined) continue;
      const path = [...at, "deprecated", "replacedBy"];
      const successor = byCode.get(code);
      if (successor === undefined) {
        yield problem(document, path, `no entry has the code ${showCode({ code })}`, "Name a code of this catalogue.");
      } else if (successor === entry) {
        const message = `${entry.name} is said to be replaced by itself`;
        yield problem(document, path, message, "Name the entry that people should use today, or leave the field out.");
      } else if (successor.deprecated !== undefined || successor.retired !== undefined) {
        const message = `${successor.name}, which should replace ${entry.name}, is itself on its way out`;
        yield problem(document, path, message, "Name the entry that people should use today.");
      }
    }
  },
};
