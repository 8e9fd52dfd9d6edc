import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const observedFile: Rule = {
  id: "observed-file",
  *check({ source: { catalogue, observed } }) {
    if (observed === null) return;
    const { document, value } = observed;
    if (value.catalogue !== catalogue.value.id) {
      const message = `this file belongs to the catalogue ${JSON.stringify(value.catalogue)}, not to ${catalogue.value.id}`;
      yield problem(document, ["catalogue"], message, "Move the file to that catalogue.");
    }
    const taken = catalogue.value.categories.findIndex(({ id }) => id === value.category.id);
    if (taken !== -1) {
      const line = lineOf(catalogue.document, ["categories", taken, "id"], document);
      const message = `the category ${value.category.id} already belongs to the catalogue (${line})`;
      yield problem(document, ["category", "id"], message, "Give the observed entries a category of their own.");
    }
    for (const [index, { category, source }] of value.errors.entries()) {
      if (category !== value.category.id) {
        const message = `an observed entry is in the category ${JSON.stringify(category)}`;
        yield problem(document, ["errors", index, "category"], message, `Use the category "${value.category.id}".`);
      }
      if (source === undefined) continue;
      const message = "this entry has a source, so it is documented";
      yield problem(
        document,
        ["errors", index, "source"],
        message,
        "Move the entry to the catalogue, or delete the source.",
        "key",
      );
    }
  },
};
