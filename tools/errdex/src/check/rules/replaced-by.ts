import { allEntries } from "../../catalogue/entries.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const replacedBy: Rule = {
  id: "replaced-by",
  *check({ source }) {
    const placed = allEntries(source);
    if (placed.every(({ entry }) => entry.deprecated?.replacedBy === undefined)) return;
    const byCode = new Map(placed.map(({ entry }) => [entry.code, entry]));
    for (const { entry, document, path: at } of placed) {
      const code = entry.deprecated?.replacedBy;
      if (code === undefined) continue;
      const path = [...at, "deprecated", "replacedBy"];
      const successor = byCode.get(code);
      if (successor === undefined) {
        yield problem(
          document,
          path,
          `no entry has the code ${showCode({ code })}`,
          "Use the code of an entry in this catalogue.",
        );
      } else if (successor === entry) {
        const message = `${entry.name} is replaced by itself`;
        yield problem(document, path, message, "Use the code of the entry that replaces it, or leave the field out.");
      } else if (successor.deprecated !== undefined || successor.retired !== undefined) {
        const message = `${entry.name} is replaced by ${successor.name}, which is itself deprecated or retired`;
        yield problem(document, path, message, "Use the code of an entry that is still in use.");
      }
    }
  },
};
