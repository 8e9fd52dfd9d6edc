import { eachText } from "../catalogue/field-lists.ts";
import type { CategoryHead, ErrorModel } from "./error-model.ts";
import type { LocaleModel } from "./locale-model.ts";
import type { Model } from "./model.ts";

/**
 * Returns the model with the translations of one language in its entries and categories, for files of that
 * language. For the catalogue's own language it returns the model unchanged.
 */
export function localiseModel(model: Model, locale: LocaleModel): Model {
  if (locale.canonical) return model;
  const texts = new Map(locale.errors.map((error) => [error.code, error]));
  const heads = new Map(locale.categories.map((category) => [category.id, category]));
  const translated = new Map<ErrorModel, ErrorModel>();
  const inHead = <T extends CategoryHead>(category: T): T => {
    const { title, description } = heads.get(category.id) ?? category.translation;
    return { ...category, translation: { title, description } };
  };
  const inError = (error: ErrorModel): ErrorModel => {
    const made = translated.get(error) ?? translateError(error);
    translated.set(error, made);
    return made;
  };
  const translateError = (error: ErrorModel): ErrorModel => {
    // An observed code may also be documented. Only the documented entry is translated.
    const shown = (error.documented && texts.get(error.code)) || error.translation;
    const { deprecated } = error;
    const successor = deprecated?.replacedBy ?? null;
    return {
      ...error,
      translation: eachText((field) => shown[field]),
      category: inHead(error.category),
      deprecated:
        deprecated === null || successor === null
          ? deprecated
          : { ...deprecated, replacedBy: { ...successor, category: inHead(successor.category) } },
    };
  };
  const inCategory = <T extends Model["categories"][number]>(category: T): T => ({
    ...inHead(category),
    errors: category.errors.map(inError),
  });
  return {
    ...model,
    catalogue: { ...model.catalogue, translation: { description: locale.description } },
    errors: model.errors.map(inError),
    categories: model.categories.map(inCategory),
    observed: model.observed.map(inError),
    observedCategory: model.observedCategory === null ? null : inCategory(model.observedCategory),
    discouraged: model.discouraged.map(inError),
    retired: model.retired.map(inError),
    byName: model.byName.map((entry) => ({ ...entry, error: inError(entry.error) })),
  };
}
