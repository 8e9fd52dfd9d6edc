import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const observedFile: Rule = {
  id: "observed-file",
  severity: "error",
  summary:
    "`observed.json` belongs to this catalogue, has a category of its own for all its entries, and none of them has a `source`.",
  *check({ source: { catalogue, observed } }) {
    if (observed === null) return;
    const { document, value } = observed;
    if (value.catalogue !== catalogue.value.id) {
      const message = `these entries are for the catalogue ${JSON.stringify(value.catalogue)}, and this one is ${catalogue.value.id}`;
      yield problem(document, ["catalogue"], message, "Move the file to its catalogue.");
    }
    const taken = catalogue.value.categories.findIndex(({ id }) => id === value.category.id);
    if (taken !== -1) {
      const line = lineOf(catalogue.document, ["categories", taken, "id"], document);
      const message = `the category ${value.category.id} is the catalogue's (${line})`;
      yield problem(document, ["category", "id"], message, "Give the observed entries one of their own.");
    }
    for (const [index, { category, source }] of value.errors.entries()) {
      if (category !== value.category.id) {
        const message = `an observed entry is in the category ${JSON.stringify(category)}`;
        yield problem(document, ["errors", index, "category"], message, `Write "${value.category.id}".`);
      }
      if (source === undefined) continue;
      const message = "a source lists this entry, so it is documented";
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
