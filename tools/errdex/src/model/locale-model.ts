import type { Code, TranslationState } from "../catalogue/catalogue.ts";
import type { TextField } from "../catalogue/field-lists.ts";
import type { CountingModel } from "../messages/counting.ts";
import type { ArgModel, MessagePart } from "../messages/message.ts";
import type { ChoiceForms, PluralForms } from "../messages/message-forms.ts";
import type { Names } from "../targets/names.ts";
import type { CategoryTranslation, TranslationModel } from "./error-model.ts";

// What templates see of a language. It is a part of the model, as ./model.ts has it.

export interface LocaleModel {
  /** The BCP 47 tag; as `names.tag` it may be printed bare. */
  readonly tag: string;
  readonly names: Names;
  /** The language's name in the language itself, as a menu of languages has it. */
  readonly title: string;
  /** The direction in which it is written. */
  readonly direction: "ltr" | "rtl";
  /** Whether this is the catalogue's own language. */
  readonly canonical: boolean;
  /** How many percent of the texts it has, translated from what they say today; 100 only when all. */
  readonly complete: number;
  /** The categories of plurals that the language has, in CLDR's order. */
  readonly pluralCategories: readonly string[];
  /** How the language tells whole numbers apart. */
  readonly counting: CountingModel;
  /** The catalogue's description; null when it has none in this language. */
  readonly description: string | null;
  /** What the categories are called, that of the observed errors last; null what is untranslated. */
  readonly categories: readonly ({ readonly id: string } & CategoryTranslation)[];
  /** The entries that have any text in this language, in the catalogue's order. */
  readonly errors: readonly LocalisedErrorModel[];
}

/** An entry's texts in one language. What is untranslated is null, never the source's text. */
export interface LocalisedErrorModel extends TranslationModel {
  readonly code: Code;
  readonly codeText: string;
  readonly names: Names;
  readonly args: readonly ArgModel[];
  /** Those that there are, in this order. */
  readonly texts: readonly TextModel[];
}

/** One text of an entry in one language. */
export interface TextModel {
  /** `message`, `description` or `resolution`; as `names.field` it may be printed bare, and as `names.capital` with a capital. */
  readonly field: TextField;
  readonly names: Names;
  /** The code and the field, `1010.message`: the text's key where a bundle is flat. */
  readonly key: string;
  /** How far the translation is; null in the catalogue's own language. */
  readonly state: TranslationState | null;
  /** Whether it was made from another text than today's. */
  readonly stale: boolean;
  /** The text in the catalogue's own language, and that for the number 1 where it is counted. */
  readonly source: { readonly parts: readonly MessagePart[]; readonly singular: readonly MessagePart[] };
  readonly parts: readonly MessagePart[];
  /** The arguments that it holds, in the entry's order. */
  readonly args: readonly ArgModel[];
  /**
   * Those that it shows in any language, in an order in which no form leaves a gap: the one that is
   * counted, if any, comes first. What is chosen by is not among them unless it is shown.
   */
  readonly shown: readonly ArgModel[];
  /**
   * Whether it holds an argument in any language, be it one that is only chosen by, so that platforms
   * fill arguments in, and what their formats mean something by is escaped.
   */
  readonly takesArgs: boolean;
  /** Whether the general text holds placeholders, and each of its plural forms and the source the same ones. */
  readonly filled: boolean;
  /** The text once for each form of the plural in it; null when it counts nothing, in no language. */
  readonly plural: PluralForms | null;
  /** The text once for each case of the choice in it; null when it chooses by nothing, in no language. */
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
