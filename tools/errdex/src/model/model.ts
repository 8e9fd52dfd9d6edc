import type { Answer, AnswerValue } from "../catalogue/envelope/envelope.ts";
import type { PathStep } from "../catalogue/envelope/parse-path.ts";
import type { TRANSFORM_KINDS } from "../catalogue/envelope/transform-code.ts";
import type { Names } from "../targets/names.ts";
import type { ParameterValues } from "../targets/target.ts";
import type { CategoryModel, ErrorModel, Named, SourceModel } from "./error-model.ts";
import type { LocaleModel, TextInLocales } from "./locale-model.ts";
import type { VocabularyModel } from "./vocabulary-model.ts";

/** Everything that a template sees. It is frozen, and every field exists: `null` or empty when there is no value. */
export interface Model {
  readonly generated: GeneratedModel;
  readonly catalogue: CatalogueModel;
  readonly package: Named;
  /** The values of the target's parameters, by name; empty until the target's files are planned. */
  readonly parameters: ParameterValues;
  /** The authors of the package: the target's parameter `author`, or else the catalogue's. Empty like `parameters`. */
  readonly authors: readonly AuthorModel[];
  readonly sources: readonly SourceModel[];
  /** The values that entries may have. */
  readonly vocabulary: VocabularyModel;
  /** Where responses carry their errors; null when the catalogue does not say. */
  readonly envelope: EnvelopeModel | null;
  /** The decoding cases that packages are tested with; null when there are none. */
  readonly conformance: ConformanceModel | null;
  /** In the catalogue's order. */
  readonly categories: readonly CategoryModel[];
  /** The documented errors: integer codes in numeric order, then strings in code-unit order. */
  readonly errors: readonly ErrorModel[];
  /** The sources that observed errors come from. They are not the API's documentation. */
  readonly observedSources: readonly SourceModel[];
  /** The categories of the observed errors; empty when the catalogue has no observed errors. */
  readonly observedCategories: readonly CategoryModel[];
  /** The observed errors, which are not documented, in the same order. */
  readonly observed: readonly ErrorModel[];
  /** The observed errors whose codes are integers, and those whose codes are strings: languages have an enum of each. */
  readonly observedIntegers: readonly ErrorModel[];
  readonly observedStrings: readonly ErrorModel[];
  /** Deprecated and retired errors, which new code should not use: first the documented ones, then the observed. */
  readonly discouraged: readonly ErrorModel[];
  /** The retired errors among `discouraged`. */
  readonly retired: readonly ErrorModel[];
  /** Every name and alias in code-unit order, of documented and observed errors. */
  readonly byName: readonly NameModel[];
  /** The catalogue's own language first, then the others by tag in code-unit order. */
  readonly locales: readonly LocaleModel[];
  /**
   * The other tags under which platforms look for the languages, each with the texts that its readers should see:
   * `pt` for `pt-BR`, `zh-TW` for `zh-Hant`.
   */
  readonly aliases: readonly LocaleModel[];
  /** The further tags of platforms that look for one tag only: `zh-CN`, `pt-PT`. */
  readonly regionalAliases: readonly LocaleModel[];
  /** Every source text with its translations: the same texts as in `locales`, grouped by text. */
  readonly texts: readonly TextInLocales[];
}

/** What the header of a generated file states. */
export interface GeneratedModel {
  readonly notice: string;
  readonly path: string;
  readonly command: string;
}

/** A person or a group. */
export interface AuthorModel {
  /** Null when there is only an address. */
  readonly name: string | null;
  readonly email: string | null;
}

/** The catalogue itself. */
export interface CatalogueModel {
  readonly id: string;
  readonly names: Names;
  readonly title: string;
  readonly description: string | null;
  /** Its text in the language of the file; null where untranslated, and in the catalogue's own language. */
  readonly translation: { readonly description: string | null };
  readonly language: string;
  readonly repository: string | null;
  /** The licence, as an SPDX expression. Targets print the parameter `license`, which has it unless the project sets another one. */
  readonly license: string | null;
  readonly authors: readonly string[];
  readonly homepage: string | null;
  readonly keywords: readonly string[];
  /** The last released version; null before the first release. */
  readonly version: string | null;
  /** Whether any documented code is an integer, and whether any is a string. Both may be true. */
  readonly integerCodes: boolean;
  readonly stringCodes: boolean;
  /** Whether any code, documented or observed, is an integer. If so, a code that arrives as text may mean it. */
  readonly anyIntegerCodes: boolean;
}

/** Where a response carries its error. */
export interface EnvelopeModel {
  readonly within: readonly PlaceModel[];
  readonly errors: readonly PlaceModel[];
  readonly success: readonly SuccessRuleModel[];
  readonly code: readonly PlaceModel[];
  readonly subcode: readonly PlaceModel[];
  readonly message: readonly PlaceModel[];
  readonly requestId: readonly PlaceModel[];
  readonly time: readonly PlaceModel[];
  readonly result: readonly PlaceModel[];
  /** What tells an error of the API from those of other software in a log. */
  readonly logs: LogSignsModel;
}

/** The signs of the API in a log. */
export interface LogSignsModel {
  /** Texts that are in a line only if it is about the API. */
  readonly mentions: readonly string[];
  /** Fields of the envelope that hardly any other API has. */
  readonly fields: readonly string[];
  /** Messages of entries that other software writes as well. */
  readonly commonMessages: readonly string[];
}

/** Where a value may be: at a path of the body, in a header, or the HTTP status. */
export interface PlaceModel {
  /** The name of the field, if the place is only that: a path of one step that begins at the error. */
  readonly name: string | null;
  /** Whether the path begins at the body, not at the error. */
  readonly isRoot: boolean;
  readonly steps: readonly StepModel[];
  /** The name of the header, in lower case. */
  readonly header: string | null;
  readonly httpStatus: boolean;
  readonly transform: readonly TransformModel[];
}

/** One step of a path. */
export interface StepModel extends Omit<PathStep, "where"> {
  /** Whether it takes the elements of a list that fit `where` and `is`. */
  readonly isFilter: boolean;
  readonly where: readonly string[];
}

/** One step of a transformation. */
export interface TransformModel {
  readonly kind: (typeof TRANSFORM_KINDS)[number];
  /** The text that the step looks for; null for `dropVersion`. */
  readonly text: string | null;
}

/** How one value of a response tells success from failure. */
export interface SuccessRuleModel {
  readonly field: PlaceModel;
  readonly yes: readonly AnswerValue[];
  readonly no: readonly AnswerValue[];
  readonly present: Answer | null;
  readonly absent: Answer | null;
}

/** The decoding cases. */
export interface ConformanceModel {
  readonly cases: readonly CaseModel[];
}

/** A decoding case. Input and expected error are JSON texts. */
export interface CaseModel {
  readonly name: string;
  readonly citation: string | null;
  /** The response body as JSON; null for a case that decodes a log. */
  readonly body: string | null;
  /** The response's HTTP status; null if it is not known. */
  readonly httpStatus: number | null;
  /** The response's headers as JSON; null if there are none. */
  readonly headers: string | null;
  readonly log: string | null;
  /** The expected error as JSON; the text `null` when the input has no error. */
  readonly expect: string;
}

/** A name or an alias, and its entry. */
export interface NameModel extends Named {
  readonly isAlias: boolean;
  readonly error: ErrorModel;
}
