import { duplicateIds } from "../declared-ids.ts";
import { problem, type Rule } from "../rule.ts";

export const declaredCategory: Rule = {
  id: "declared-category",
  severity: "error",
  summary: "An entry's category is one of the catalogue's, and each of those has an id of its own.",
  *check({ source: { catalogue } }) {
    const { document, value } = catalogue;
    yield* duplicateIds(document, "categories", value.categories);
    const ids = new Set(value.categories.map(({ id }) => id));
    for (const [index, { category }] of value.errors.entries()) {
      if (ids.has(category)) continue;
      yield problem(
        document,
        ["errors", index, "category"],
        `the category ${JSON.stringify(category)} is not declared`,
        `Declare it under "categories"${ids.size === 0 ? "" : `, or use one of those there: ${[...ids].join(", ")}`}.`,
      );
    }
  },
};
