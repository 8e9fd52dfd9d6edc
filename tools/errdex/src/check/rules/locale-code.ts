import { allCategories } from "../../catalogue/entries.ts";
import { ownTexts } from "../../catalogue/own-texts.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const localeCode: Rule = {
  id: "locale-code",
  *check({ source }) {
    const { entries } = ownTexts(source);
    const categories = new Set(allCategories(source).map(({ id }) => id));
    for (const { document, value } of source.locales) {
      for (const [list, what, owners] of [
        ["categories", "category", categories],
        ["errors", "code", entries],
      ] as const) {
        for (const id of Object.keys(value[list] ?? {})) {
          if (owners.has(id)) continue;
          const message = `the catalogue has no ${what} ${id}`;
          yield problem(document, [list, id], message, `Correct the ${what}, or delete the translation.`, "key");
        }
      }
    }
  },
  checkTexts({ source }) {
    const { entries } = ownTexts(source);
    const categories = new Set(allCategories(source).map(({ id }) => id));
    return {
      concerns: TRAITS.orphan,
      *examine({ document, at, field, code }) {
        const [, id] = at;
        // `check` reports an unknown owner.
        if (id !== undefined && !(code === null ? categories : entries).has(String(id))) return;
        const owner = code !== null ? `the entry ${code}` : id === undefined ? "the catalogue" : `the category ${id}`;
        const message = `${owner} has no ${field} to translate`;
        yield problem(document, at, message, "Add the text to the catalogue, or delete the translation.", "key");
      },
    };
  },
};
