import type { ActionValue, RetryValue, TagValue, VocabularyValue } from "../catalogue/vocabulary.ts";
import type { Names } from "../targets/names.ts";

// The part of the model that describes the values of fields. ./model.ts has the whole.

/** A value in the language of the file. */
interface Shown {
  readonly names: Names;
  /** Its title in the language of the file; null where untranslated, and in the catalogue's own language. */
  readonly translation: { readonly title: string | null };
}

type Modelled<T extends VocabularyValue> = Omit<T, "titles"> & Shown;

/** A value of `fault` or `severity`. */
export type ValueModel = Modelled<VocabularyValue>;
/** A value of `retry`. */
export type RetryModel = Modelled<RetryValue>;
/** A value of `action`. */
export type ActionModel = Modelled<ActionValue>;
/** A tag that the catalogue declares. */
export type TagModel = Modelled<TagValue>;

/** The values that the entries may have: the catalogue's own, or errdex's. */
export interface VocabularyModel {
  readonly fault: readonly ValueModel[];
  readonly retry: readonly RetryModel[];
  readonly severity: readonly ValueModel[];
  readonly action: readonly ActionModel[];
  /** Empty when the catalogue declares none. Then an entry may have any tag. */
  readonly tags: readonly TagModel[];
  /** The tags that packages have a function for. */
  readonly questions: readonly TagModel[];
  /** The id of the action against a code of which nothing is known. */
  readonly unknownAction: string;
}
