import { translatable, translations } from "../../catalogue/translations.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const localeCode: Rule = {
  id: "locale-code",
  *check({ source }) {
    const sources = translatable(source);
    const owners = new Set([...sources.values()].map(({ at }) => ownerOf(at)));
    for (const { document, value } of source.locales) {
      for (const [list, what] of [
        ["categories", "category"],
        ["errors", "code"],
      ] as const) {
        for (const id of Object.keys(value[list] ?? {})) {
          if (owners.has(ownerOf([list, id]))) continue;
          const message = `the catalogue has no ${what} ${id}`;
          yield problem(document, [list, id], message, `Correct the ${what}, or delete the translation.`, "key");
        }
      }
    }
    for (const { document, at, key, field, code } of translations(source)) {
      if (sources.has(key) || (at.length > 1 && !owners.has(ownerOf(at)))) continue;
      const owner = code === null ? (at.length > 1 ? `the category ${at[1]}` : "the catalogue") : `the entry ${code}`;
      const message = `${owner} has no ${field} to translate`;
      yield problem(document, at, message, "Add the text to the catalogue, or delete the translation.", "key");
    }
  },
};

/** Identifies the entry or category that a text belongs to, from the text's path in a locale file. */
function ownerOf([list, id]: readonly (string | number)[]): string {
  return JSON.stringify([list, id]);
}
