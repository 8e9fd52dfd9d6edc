import type { VocabularyField } from "../catalogue/catalogue.ts";
import { nearestTag } from "../catalogue/nearest-tag.ts";
import type { Vocabulary, VocabularyValue } from "../catalogue/vocabulary.ts";
import { type NameStyles, namesOf } from "../targets/names.ts";
import type { LocaleModel } from "./locale-model.ts";
import type { VocabularyModel } from "./vocabulary-model.ts";

/** Builds the values that the entries may have, for one target. */
export function buildVocabulary(vocabulary: Vocabulary, styles: NameStyles): VocabularyModel {
  const model = <T extends VocabularyValue>({ titles: _, ...value }: T) => {
    return { ...value, names: namesOf(value.id, styles), translation: UNTRANSLATED };
  };
  const tags = vocabulary.tags.map(model);
  return {
    fault: vocabulary.fault.map(model),
    retry: vocabulary.retry.map(model),
    severity: vocabulary.severity.map(model),
    action: vocabulary.action.map(model),
    tags,
    // In an order of their own, as tools that sort imports want their functions.
    questions: tags.filter(({ question }) => question).sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknownAction: vocabulary.unknownAction,
  };
}

const UNTRANSLATED = { title: null };

/** Returns the values with their titles in a language. */
export function localiseVocabulary(vocabulary: VocabularyModel, locale: LocaleModel): VocabularyModel {
  const titles = new Map(locale.values.map(({ field, id, title }) => [`${field} ${id}`, title]));
  const inLocale =
    (field: VocabularyField) =>
    <T extends { readonly id: string }>(value: T) => {
      return { ...value, translation: { title: titles.get(`${field} ${value.id}`) ?? null } };
    };
  return {
    ...vocabulary,
    fault: vocabulary.fault.map(inLocale("fault")),
    retry: vocabulary.retry.map(inLocale("retry")),
    severity: vocabulary.severity.map(inLocale("severity")),
    action: vocabulary.action.map(inLocale("action")),
    tags: vocabulary.tags.map(inLocale("tags")),
    questions: vocabulary.questions.map(inLocale("tags")),
  };
}

/**
 * The title that errdex ships of a value, in a language or the nearest one.
 *
 * @returns null when there is no such language, or the catalogue has a title of its own.
 */
export function shippedTitle({ titles }: VocabularyValue, tag: string): string | null {
  if (titles === null) return null;
  return titles[nearestTag(tag, Object.keys(titles)) ?? ""] ?? null;
}
