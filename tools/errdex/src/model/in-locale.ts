import type { CategoryModel, ErrorModel, LocaleModel, Model } from "./model.ts";

/** What the texts of an entry are, in the language of a file. */
type Localised = Pick<
  Model,
  "errors" | "categories" | "observed" | "observedCategory" | "discouraged" | "retired" | "byName"
>;

/**
 * The model with the translations of a language in its entries, for files of that language. Nothing
 * changes for the catalogue's own.
 */
export function inLocale(model: Model, locale: LocaleModel): Model {
  if (locale.canonical) return model;
  const texts = new Map(locale.errors.map((error) => [error.code, error]));
  const translated = new Map<ErrorModel, ErrorModel>();
  const translate = (error: ErrorModel): ErrorModel => {
    const own = texts.get(error.code);
    // An observed code may be one that is documented as well; only that one is translated.
    if (own === undefined || !error.documented) return error;
    const { message, description, resolution } = own;
    const made = translated.get(error) ?? { ...error, translation: { message, description, resolution } };
    translated.set(error, made);
    return made;
  };
  const inCategory = (category: CategoryModel): CategoryModel => ({
    ...category,
    errors: category.errors.map(translate),
  });
  const localised: Localised = {
    errors: model.errors.map(translate),
    categories: model.categories.map(inCategory),
    observed: model.observed.map(translate),
    observedCategory: model.observedCategory === null ? null : inCategory(model.observedCategory),
    discouraged: model.discouraged.map(translate),
    retired: model.retired.map(translate),
    byName: model.byName.map((entry) => ({ ...entry, error: translate(entry.error) })),
  };
  return { ...model, ...localised };
}
