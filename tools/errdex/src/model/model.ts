import type { Names } from "../targets/names.ts";
import type { CategoryModel, ErrorModel, Named, SourceModel } from "./error-model.ts";
import type { LocaleModel, TextInLocales } from "./locale-model.ts";

/** Everything a template sees. Frozen; every field is always there, `null` or empty where there is nothing. */
export interface Model {
  readonly generated: GeneratedModel;
  readonly catalogue: CatalogueModel;
  readonly package: Named;
  readonly sources: readonly SourceModel[];
  /** How responses carry their errors; null when the catalogue does not say. */
  readonly envelope: EnvelopeModel | null;
  /** The cases of decoding that the packages are tested with; null when there are none. */
  readonly conformance: ConformanceModel | null;
  /** In the order of the catalogue. */
  readonly categories: readonly CategoryModel[];
  /** The documented errors: integer codes in numeric order, then strings in code-unit order. */
  readonly errors: readonly ErrorModel[];
  /** The category of the observed errors; null when there are none. */
  readonly observedCategory: CategoryModel | null;
  /** The errors that were seen and are not documented, in the same order. */
  readonly observed: readonly ErrorModel[];
  /** Those that programs should not be written against any more, deprecated or retired: documented, then observed. */
  readonly discouraged: readonly ErrorModel[];
  /** Of these, the retired ones. */
  readonly retired: readonly ErrorModel[];
  /** Every name and alias in code-unit order, documented or observed. */
  readonly byName: readonly NameModel[];
  /** The catalogue's own language first, then by tag in code-unit order. */
  readonly locales: readonly LocaleModel[];
  /**
   * For each language that is there with a script or a region alone: its likeliest locale, under the
   * language's own tag. Some platforms want a language before they take its regions.
   */
  readonly fallbacks: readonly LocaleModel[];
  /** The same by text: every text of the catalogue's own language, with its translations. */
  readonly texts: readonly TextInLocales[];
}

/** What the header of a generated file says. */
export interface GeneratedModel {
  readonly notice: string;
  readonly path: string;
  readonly command: string;
}

export interface CatalogueModel {
  readonly id: string;
  readonly names: Names;
  readonly title: string;
  readonly description: string | null;
  /** The same in the language of the file; null where it is untranslated, and in the catalogue's own. */
  readonly translation: { readonly description: string | null };
  readonly language: string;
  readonly repository: string | null;
  /** The version that was last released; null before the first release. */
  readonly version: string | null;
  /** What the documented codes are: when all are integers, only `integerCodes` is true; when both occur, both are. */
  readonly integerCodes: boolean;
  readonly stringCodes: boolean;
  /** Whether any observed code is a string. */
  readonly observedStringCodes: boolean;
  /** Whether any code at all is an integer, so that one that arrives as text may mean it. */
  readonly anyIntegerCodes: boolean;
}

export interface EnvelopeModel {
  readonly within: readonly string[];
  readonly success: readonly SuccessRuleModel[];
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  readonly time: readonly string[];
  readonly result: readonly string[];
}

export interface SuccessRuleModel {
  readonly field: string;
  readonly yes: readonly (boolean | number | string)[];
  readonly no: readonly (boolean | number | string)[];
}

export interface ConformanceModel {
  readonly cases: readonly CaseModel[];
}

/** A case of decoding, what is decoded and expected as JSON. */
export interface CaseModel {
  readonly name: string;
  readonly citation: string | null;
  /** The body as JSON; null where a log is decoded. */
  readonly body: string | null;
  readonly log: string | null;
  /** The expected error as JSON; `null` where there is none. */
  readonly expect: string;
}

/** A name or an alias, and what it stands for. */
export interface NameModel extends Named {
  readonly isAlias: boolean;
  readonly error: ErrorModel;
}
