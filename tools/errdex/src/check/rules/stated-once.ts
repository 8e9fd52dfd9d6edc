import { allEntries } from "../../catalogue/entries.ts";
import { EDITORIAL_FIELDS } from "../../catalogue/field-lists.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const statedOnce: Rule = {
  id: "stated-once",
  *check({ source }) {
    for (const { entry, document, path } of allEntries(source)) {
      if (entry.editorial === undefined) continue;
      for (const field of EDITORIAL_FIELDS) {
        if (entry[field] === undefined || entry.editorial?.[field] === undefined) continue;
        yield problem(
          document,
          [...path, "editorial", field],
          `the ${field} of ${entry.name} is stated both in the entry and under "editorial"`,
          'Keep it in the entry if the source states it, otherwise under "editorial".',
          "key",
        );
      }
    }
  },
};
