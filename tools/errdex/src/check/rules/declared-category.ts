import { allCategories, allEntries } from "../../catalogue/entries.ts";
import { duplicateIds } from "../shared/declared-ids.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const declaredCategory: Rule = {
  id: "declared-category",
  severity: "error",
  summary: "An entry's category is one of the catalogue's, and each of those has an id of its own.",
  *check({ source }) {
    const { document, value } = source.catalogue;
    yield* duplicateIds(document, "categories", value.categories);
    const ids = new Set(allCategories(source).map(({ id }) => id));
    for (const { entry, document: file, path } of allEntries(source)) {
      const { category } = entry;
      if (ids.has(category)) continue;
      yield problem(
        file,
        [...path, "category"],
        `the category ${JSON.stringify(category)} is not declared`,
        `Declare it under "categories"${ids.size === 0 ? "" : `, or use one of those there: ${[...ids].join(", ")}`}.`,
      );
    }
  },
};
