import { localiseVocabulary } from "./build-vocabulary.ts";
import type { CategoryHead, CategoryModel, ErrorModel } from "./error-model.ts";
import { derive, later, withLazy } from "./lazy.ts";
import type { LocaleModel } from "./locale-model.ts";
import type { Model } from "./model.ts";
import type { RetryModel, ValueModel, VocabularyModel } from "./vocabulary-model.ts";

/**
 * Returns the model with the translations of one language in its entries and categories, for files of that
 * language. For the catalogue's own language it returns the model unchanged. What is translated is built when it is
 * read: many files show the texts of `locale` only.
 */
export function localiseModel(model: Model, locale: LocaleModel): Model {
  if (locale.canonical) return model;
  const heads = new Map(locale.categories.map((category) => [category.id, category]));
  const inHead = <T extends CategoryHead>(category: T): T["translation"] => {
    const { title, description } = heads.get(category.id) ?? category.translation;
    return { title, description };
  };
  const vocabulary = later(() => localiseVocabulary(model.vocabulary, locale));
  const translator = later(() => makeTranslator(locale, inHead, vocabulary()));
  const inErrors = (errors: readonly ErrorModel[]): ErrorModel[] => errors.map(translator());
  const inCategory = (category: CategoryModel): CategoryModel =>
    derive(category, withLazy({ translation: inHead(category) }, { errors: () => inErrors(category.errors) }));
  const translated = withLazy(
    { catalogue: { ...model.catalogue, translation: { description: locale.description } } },
    {
      vocabulary,
      errors: () => inErrors(model.errors),
      categories: () => model.categories.map(inCategory),
      observed: () => inErrors(model.observed),
      observedIntegers: () => inErrors(model.observedIntegers),
      observedStrings: () => inErrors(model.observedStrings),
      observedCategories: () => model.observedCategories.map(inCategory),
      discouraged: () => inErrors(model.discouraged),
      retired: () => inErrors(model.retired),
      byName: () => model.byName.map((entry) => ({ ...entry, error: translator()(entry.error) })),
    },
  );
  return derive(model, translated);
}

/** Returns a function that translates an entry. Each entry is translated once. */
function makeTranslator(
  locale: LocaleModel,
  inHead: (category: CategoryHead) => CategoryHead["translation"],
  { fault, retry, severity }: VocabularyModel,
): (error: ErrorModel) => ErrorModel {
  const texts = new Map(locale.errors.map((error) => [error.code, error]));
  const variants = new Map(locale.variants.map(({ key, ...translation }) => [key, translation]));
  const faultOf = (id: string | null): ValueModel | null => fault.find((value) => value.id === id) ?? null;
  const retryOf = (id: string | null): RetryModel | null => retry.find((value) => value.id === id) ?? null;
  const translated = new Map<ErrorModel, ErrorModel>();
  const categories = new Map<CategoryHead, CategoryHead>();
  const inCategory = (category: CategoryHead): CategoryHead => {
    const made = categories.get(category) ?? { ...category, translation: inHead(category) };
    categories.set(category, made);
    return made;
  };
  const translate = (error: ErrorModel): ErrorModel => {
    const { deprecated } = error;
    const successor = deprecated?.replacedBy ?? null;
    return {
      ...error,
      translation: texts.get(error.code) ?? error.translation,
      category: inCategory(error.category),
      faultValue: faultOf(error.fault),
      retryValue: retryOf(error.retry),
      variants: error.variants.map((variant) => ({
        ...variant,
        translation: (error.documented && variants.get(variant.key)) || variant.translation,
        faultValue: faultOf(variant.fault),
        retryValue: retryOf(variant.retry),
      })),
      severityValue: severity.find(({ id }) => id === error.severity) ?? null,
      deprecated:
        deprecated === null || successor === null
          ? deprecated
          : { ...deprecated, replacedBy: { ...successor, category: inCategory(successor.category) } },
    };
  };
  return (error) => {
    const made = translated.get(error) ?? translate(error);
    translated.set(error, made);
    return made;
  };
}
