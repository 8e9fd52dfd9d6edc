import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { allCategories } from "../../catalogue/entries.ts";
import { keyOfPath, ownerOf } from "../../catalogue/head-texts.ts";
import { ownTexts } from "../../catalogue/own-texts.ts";
import { VOCABULARY_FIELDS } from "../../catalogue/vocabulary.ts";
import { valueAt } from "../../formats/values/with-values.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const localeCode: Rule = {
  id: "locale-code",
  *check({ source }) {
    const owners = ownersOf(source);
    for (const { document, value } of source.locales) {
      const lists = [
        { path: ["categories"], what: "category" },
        ...VOCABULARY_FIELDS.map((field) => ({ path: ["vocabulary", field], what: `${field} of its own` })),
        { path: ["variants"], what: "code with variants" },
        ...Object.keys(value.variants ?? {}).map((code) => ({ path: ["variants", code], what: `variant of ${code}` })),
        { path: ["errors"], what: "code" },
      ];
      for (const { path, what } of lists) {
        for (const id of Object.keys((valueAt(value, path) as object | undefined) ?? {})) {
          if (owners.has(keyOfPath([...path, id]))) continue;
          const message = `the catalogue has no ${what} ${id}`;
          yield problem(document, [...path, id], message, "Correct the key, or delete the translation.", "key");
        }
      }
    }
  },
  checkTexts({ source }) {
    const owners = ownersOf(source);
    return {
      concerns: TRAITS.orphan,
      *examine({ document, at, field, code }) {
        const owner = at.slice(0, -1).map(String);
        // `check` reports an unknown owner.
        if (owner.length > 0 && !owners.has(keyOfPath(owner))) return;
        const name = code !== null ? `the entry ${code}` : ownerOf(owner).name;
        const message = `${name} has no ${field} to translate`;
        yield problem(document, at, message, "Add the text to the catalogue, or delete the translation.", "key");
      },
    };
  },
};

/** The paths in a locale file under which there may be texts: {@link keyOfPath}. */
function ownersOf(source: CatalogueSource): ReadonlySet<string> {
  const { vocabulary = {}, errors } = source.catalogue.value;
  const paths = [
    ...allCategories(source).map(({ id }) => ["categories", id]),
    ...VOCABULARY_FIELDS.flatMap((field) => (vocabulary[field] ?? []).map(({ id }) => ["vocabulary", field, id])),
    ...errors.flatMap(({ code, editorial }) => {
      const variants = editorial?.variants ?? [];
      const at = ["variants", String(code)];
      return variants.length === 0 ? [] : [at, ...variants.map(({ id }) => [...at, id])];
    }),
    ...[...ownTexts(source).entries.keys()].map((code) => ["errors", code]),
  ];
  return new Set(paths.map(keyOfPath));
}
