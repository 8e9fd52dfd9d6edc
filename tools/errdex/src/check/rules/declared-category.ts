import { allCategories, allEntries } from "../../catalogue/entries.ts";
import { duplicateIds } from "../shared/declared-ids.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const declaredCategory: Rule = {
  id: "declared-category",
  *check({ source }) {
    const { document, value } = source.catalogue;
    yield* duplicateIds(document, ["categories"], value.categories);
    const ids = new Set(allCategories(source).map(({ id }) => id));
    for (const { entry, document: file, path } of allEntries(source)) {
      const { category } = entry;
      if (ids.has(category)) continue;
      yield problem(
        file,
        [...path, "category"],
        `the category ${JSON.stringify(category)} is not declared`,
        `Declare it under "categories"${ids.size === 0 ? "" : `, or use an existing one: ${[...ids].join(", ")}`}.`,
      );
    }
  },
};
