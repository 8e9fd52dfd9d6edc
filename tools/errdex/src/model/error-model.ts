import type { Advice, Cause, Code } from "../catalogue/catalogue.ts";
import type { EditorialField, FieldName, FieldValue, PlainField, TextField } from "../catalogue/field-lists.ts";
import type { ArgModel, MessagePart } from "../messages/message.ts";
import type { Names } from "../targets/names.ts";

// What templates see of an entry and of what it refers to. It is a part of the model, as ./model.ts has it.

/** Something with a name. */
export interface Named {
  readonly name: string;
  readonly names: Names;
}

export type AdviceModel = Required<Advice>;

export interface SourceModel {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly revision: string | null;
  readonly url: string | null;
}

export interface CategoryHead {
  readonly id: string;
  readonly names: Names;
  readonly title: string;
  readonly description: string | null;
  /** The same in the language of the file; null where they are untranslated, and in the catalogue's own. */
  readonly translation: CategoryTranslation;
  /** The range of codes in the source's own words. */
  readonly codeRange: string | null;
}

export interface CategoryTranslation {
  readonly title: string | null;
  readonly description: string | null;
}

export interface CategoryModel extends CategoryHead {
  readonly errors: readonly ErrorModel[];
}

/** The fields that the source or the maintainers may state, whoever does. */
export type GuidanceModel = { readonly [Field in EditorialField]: FieldValue<Field> | null };

/** The fields that are shown as they are: an empty list or null where the entry does not state them. */
export type PlainModel = {
  readonly [Path in PlainField as FieldName<Path>]: FieldValue<Path> extends readonly string[]
    ? FieldValue<Path>
    : FieldValue<Path> | null;
};

export interface ErrorModel extends GuidanceModel, PlainModel {
  readonly code: Code;
  /** The code as text, whatever it is: a key of a JSON object. */
  readonly codeText: string;
  /** Whether the catalogue's sources list it; observed errors are those that they do not. */
  readonly documented: boolean;
  readonly name: string;
  /** Beside the target's keys, `code`: the code, fit for a file name or an anchor; `word`: fit for an identifier. */
  readonly names: Names;
  readonly aliases: readonly Named[];
  readonly category: CategoryHead;
  readonly message: string;
  readonly messageParts: readonly MessagePart[];
  readonly description: string;
  /** The texts in the language of the file; null where they are untranslated, and in the catalogue's own. */
  readonly translation: TranslationModel;
  readonly args: readonly ArgModel[];
  /** Whether the same call may be sent again, later or with a new token; null where `retry` is. */
  readonly repeatable: boolean | null;
  /** Which fields of `GuidanceModel` are the catalogue keepers' own judgement. */
  readonly editorial: readonly Named[];
  readonly advice: AdviceModel | null;
  readonly causes: readonly Cause[];
  readonly source: (SourceModel & { readonly section: string | null }) | null;
  readonly deprecated: DeprecationModel | null;
  readonly retired: { readonly since: string } | null;
}

export type TranslationModel = { readonly [Field in TextField]: string | null };

export interface DeprecationModel {
  readonly since: string;
  readonly reason: string;
  readonly replacedBy: ErrorHead | null;
}

/** An entry as another one names it. */
export interface ErrorHead extends Named {
  readonly code: Code;
  readonly documented: boolean;
  readonly category: CategoryHead;
}
