import type { Advice, Cause, Code } from "../catalogue/catalogue.ts";
import type { EditorialField, FieldName, FieldValue, PlainField, TextField } from "../catalogue/field-lists.ts";
import type { ArgModel, MessagePart } from "../messages/message.ts";
import type { Names } from "../targets/names.ts";
import type { RetryModel, ValueModel } from "./vocabulary-model.ts";

// The parts of the model that describe an entry and what it refers to. ./model.ts has the whole.

/** Something with a name. */
export interface Named {
  readonly name: string;
  readonly names: Names;
}

/** The maintainers' advice to programs. */
export type AdviceModel = Required<Omit<Advice, "delayMs" | "maxAttempts">> & {
  readonly delayMs: number | null;
  readonly maxAttempts: number | null;
};

/** What a code means when the server sends another message. */
export interface VariantModel extends Omit<GuidanceModel, "resolution"> {
  readonly id: string;
  readonly names: Names;
  /** The code and the id, `1110#parameter`: the key of its texts. */
  readonly key: string;
  /** The messages by which it is recognised, the usual one first. */
  readonly messages: readonly string[];
  readonly description: string;
  readonly resolution: string | null;
  /** Its texts in the language of the file; null where untranslated, and in the catalogue's own language. */
  readonly translation: TranslationModel;
  readonly faultValue: ValueModel | null;
  readonly retryValue: RetryModel | null;
  readonly repeatable: boolean | null;
  readonly advice: AdviceModel | null;
  readonly causes: readonly Cause[];
  readonly tags: readonly string[];
  readonly citations: readonly string[];
}

/** A document that lists errors. */
export interface SourceModel {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly revision: string | null;
  readonly url: string | null;
}

/** A category without its entries. */
export interface CategoryHead {
  readonly id: string;
  readonly names: Names;
  readonly title: string;
  readonly description: string | null;
  /** Its texts in the language of the file; null where untranslated, and in the catalogue's own language. */
  readonly translation: CategoryTranslation;
  /** The range of codes in the source's own words. */
  readonly codeRange: string | null;
}

/** The translated texts of a category. */
export interface CategoryTranslation {
  readonly title: string | null;
  readonly description: string | null;
}

/** A category with its entries. */
export interface CategoryModel extends CategoryHead {
  readonly errors: readonly ErrorModel[];
}

/** The fields that either the source or the maintainers may state; null when neither does. */
export type GuidanceModel = { readonly [Field in EditorialField]: FieldValue<Field> | null };

/** The plain fields of an entry; an empty list or null when the entry does not state them. */
export type PlainModel = {
  readonly [Path in PlainField as FieldName<Path>]: FieldValue<Path> extends readonly string[]
    ? FieldValue<Path>
    : FieldValue<Path> | null;
};

/** One error of the catalogue. */
export interface ErrorModel extends GuidanceModel, PlainModel {
  readonly code: Code;
  /** The code as text, also when it is an integer: usable as a key of a JSON object. */
  readonly codeText: string;
  /** Whether the code is an integer or a string. */
  readonly codeType: "integer" | "string";
  /** Whether the API's documentation lists it; false for an observed error. */
  readonly documented: boolean;
  readonly name: string;
  /**
   * Has the target's keys and two more. `code`: the code, fit for a file name or an anchor. `word`: the code, fit
   * for an identifier.
   */
  readonly names: Names;
  readonly aliases: readonly Named[];
  readonly category: CategoryHead;
  readonly message: string;
  readonly messageParts: readonly MessagePart[];
  readonly description: string;
  /** Its texts in the language of the file; null where untranslated, and in the catalogue's own language. */
  readonly translation: TranslationModel;
  readonly args: readonly ArgModel[];
  /** The values of `fault`, `retry` and `severity`, with titles and meanings; null where the field is. */
  readonly faultValue: ValueModel | null;
  readonly retryValue: RetryModel | null;
  readonly severityValue: ValueModel | null;
  /** Whether the same call may be sent again; null when `retry` is null. */
  readonly repeatable: boolean | null;
  /** The fields of `GuidanceModel` that are the maintainers' assessment. */
  readonly editorial: readonly Named[];
  readonly advice: AdviceModel | null;
  readonly causes: readonly Cause[];
  /** What the code means when the server sends another message. */
  readonly variants: readonly VariantModel[];
  readonly source: (SourceModel & { readonly section: string | null }) | null;
  readonly deprecated: DeprecationModel | null;
  readonly retired: { readonly since: string } | null;
}

/** The translated texts of an entry; null where untranslated. */
export type TranslationModel = { readonly [Field in TextField]: string | null };

/** Why and since when an entry is deprecated, and what to use instead. */
export interface DeprecationModel {
  readonly since: string;
  readonly reason: string;
  readonly replacedBy: ErrorHead | null;
}

/** An entry as another entry refers to it. */
export interface ErrorHead extends Named {
  readonly code: Code;
  readonly codeType: ErrorModel["codeType"];
  readonly documented: boolean;
  readonly category: CategoryHead;
}
