import type { Code, TranslationState, VocabularyField } from "../catalogue/catalogue.ts";
import type { TextField } from "../catalogue/field-lists.ts";
import type { CountingModel } from "../messages/counting.ts";
import type { AliasNeed } from "../messages/locale-aliases.ts";
import type { ArgModel, MessagePart } from "../messages/message.ts";
import type { ChoiceForms, OrdinalForms, PluralForms } from "../messages/message-forms.ts";
import type { FormatType } from "../messages/value-format.ts";
import type { Names } from "../targets/names.ts";
import type { CategoryTranslation, TranslationModel } from "./error-model.ts";

// The part of the model that describes a language. ./model.ts has the whole.

/** One language of the catalogue. */
export interface LocaleModel {
  /** The BCP 47 tag. As `names.tag` it can be printed without a helper. */
  readonly tag: string;
  /** The tag of the language whose texts these are: `pt-BR` for the alias `pt`, and the same as `tag` otherwise. */
  readonly original: string;
  /** Which platforms need the alias; null when it is none. */
  readonly need: AliasNeed | null;
  readonly names: Names;
  /** The language's name in the language itself, as a language menu shows it. */
  readonly title: string;
  /** The writing direction. */
  readonly direction: "ltr" | "rtl";
  /** Whether this is the catalogue's own language. */
  readonly canonical: boolean;
  /** The share of texts with an up-to-date translation, in whole percent; 100 only when every text has one. */
  readonly complete: number;
  /** The largest share of translated texts that it had in a release, in percent; `complete` if that is larger. */
  readonly released: number;
  /** `complete` as a text, if it is less than in an earlier release; null otherwise. */
  readonly behind: string | null;
  /** The language's plural categories, in CLDR's order. */
  readonly pluralCategories: readonly string[];
  /** How the language distinguishes whole numbers. */
  readonly counting: CountingModel;
  /** The catalogue's description; null when it is missing in this language. */
  readonly description: string | null;
  /** The titles and descriptions of the categories, with those of the observed errors last; null where untranslated. */
  readonly categories: readonly ({ readonly id: string } & CategoryTranslation)[];
  /** The titles of the values of `vocabulary`; null where untranslated. */
  readonly values: readonly { readonly field: VocabularyField; readonly id: string; readonly title: string | null }[];
  /** The texts of variants; null where untranslated. */
  readonly variants: readonly ({ readonly key: string } & TranslationModel)[];
  /** The entries that have any text in this language, in the catalogue's order. */
  readonly errors: readonly LocalisedErrorModel[];
}

/** An entry's texts in one language. An untranslated text is null, never the source text. */
export interface LocalisedErrorModel extends TranslationModel {
  readonly code: Code;
  readonly codeText: string;
  readonly names: Names;
  readonly args: readonly ArgModel[];
  /** The texts that exist, in this order. */
  readonly texts: readonly TextModel[];
}

/** An argument of one text, with how the text formats its value where it first does so. */
export interface TextArgModel extends ArgModel {
  /** `number`, `date` or `time`; null when the text shows the value as it is passed. */
  readonly format: Extract<FormatType, "number" | "date" | "time"> | null;
  /**
   * `integer`, `percent`, `currency`, `short`, `medium`, `long` or `full`; null for no style, and for a skeleton or a
   * pattern.
   */
  readonly style: string | null;
  /** The name; for a number `arg` and the number, because names begin with a letter on most platforms. */
  readonly identifier: string;
  /** Its place among the arguments of the entry, from 1. */
  readonly position: number;
}

/** One text of an entry in one language. */
export interface TextModel {
  /**
   * `message`, `description` or `resolution`. It can be printed without a helper as `names.field`, or capitalised
   * as `names.capital`.
   */
  readonly field: TextField;
  readonly names: Names;
  /** The code and the field, `1010.message`: the text's key in a flat bundle. */
  readonly key: string;
  /** The review state of the translation; null in the catalogue's own language. */
  readonly state: TranslationState | null;
  /** Whether the source text has changed since it was translated. */
  readonly stale: boolean;
  /** The text in the catalogue's own language. If it is counted, `singular` is its form for the number 1. */
  readonly source: { readonly parts: readonly MessagePart[]; readonly singular: readonly MessagePart[] };
  readonly parts: readonly MessagePart[];
  /** The arguments in this text, in the entry's order. */
  readonly args: readonly TextArgModel[];
  /**
   * The arguments that the text shows in any language, ordered so that no form leaves a gap. The counted
   * argument, if any, is first. An argument that only selects a case is included only if it is shown too.
   */
  readonly shown: readonly ArgModel[];
  /**
   * Whether the text contains an argument in any language, even one that only selects a case. If so, platforms
   * fill in arguments, and characters that are special to their formats must be escaped.
   */
  readonly takesArgs: boolean;
  /** Whether the text contains placeholders, and the same ones as each of its plural forms and its source. */
  readonly filled: boolean;
  /** The text in each form of its plural; null when it counts nothing in any language. */
  readonly plural: PluralForms | null;
  /** The text in each form of its ordinal; null when it shows no place in any language, or counts as well. */
  readonly ordinal: OrdinalForms | null;
  /** The text in each case of its choice; null when it chooses by nothing in any language. */
  readonly choice: ChoiceForms | null;
}

/** A text in every language that has it. */
export interface TextInLocales {
  readonly key: string;
  /** The catalogue's own language first. */
  readonly locales: readonly {
    readonly tag: string;
    readonly names: Names;
    readonly canonical: boolean;
    readonly text: TextModel;
  }[];
}
