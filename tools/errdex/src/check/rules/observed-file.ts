import { observedCategories } from "../../catalogue/entries.ts";
import type { Path } from "../../diagnostics/document.ts";
import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const observedFile: Rule = {
  id: "observed-file",
  *check({ source }) {
    const { catalogue, observed } = source;
    if (observed === null) return;
    const { document, value } = observed;
    if (value.catalogue !== catalogue.value.id) {
      const message = `this file belongs to the catalogue ${JSON.stringify(value.catalogue)}, not to ${catalogue.value.id}`;
      yield problem(document, ["catalogue"], message, "Move the file to that catalogue.");
    }
    const seen = new Map<string, Path>();
    for (const { category, path } of observedCategories(source)) {
      const { id } = category;
      const taken = catalogue.value.categories.findIndex((other) => other.id === id);
      const first = seen.get(id);
      if (taken !== -1) {
        const line = lineOf(catalogue.document, ["categories", taken, "id"], document);
        const message = `the category ${id} already belongs to the catalogue (${line})`;
        yield problem(document, [...path, "id"], message, "Give the observed entries a category of their own.");
      } else if (first !== undefined) {
        const message = `the category ${id} is declared twice (${lineOf(document, [...first, "id"], document)})`;
        yield problem(document, [...path, "id"], message, "Delete one, or give it another id.");
      } else seen.set(id, path);
    }
    const declared = new Set(observedCategories(source).map(({ category }) => category.id));
    const taken = new Set(catalogue.value.categories.map(({ id }) => id).filter((id) => !declared.has(id)));
    const help = `Use the category ${[...seen.keys()].map((id) => JSON.stringify(id)).join(" or ")}.`;
    for (const [index, { category, citations, source: named }] of value.errors.entries()) {
      // The rule declared-category reports a category that nobody declares.
      if (taken.has(category)) {
        const message = `an observed entry is in the category ${JSON.stringify(category)}`;
        yield problem(document, ["errors", index, "category"], message, help);
      }
      if (citations !== undefined || named !== undefined) continue;
      const message = 'this entry has neither "citations" nor a "source"';
      const fix = 'Say under "citations" where the code was seen, or under "source" what names it.';
      yield problem(document, ["errors", index], message, fix);
    }
  },
};
