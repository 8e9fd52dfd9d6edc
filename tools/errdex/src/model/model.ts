import type {
  Action,
  ArgType,
  Code,
  Delay,
  Fault,
  Retry,
  Severity,
  TextField,
  TranslationState,
} from "../load/catalogue.ts";
import type { CountingModel } from "./counting.ts";
import type { MessagePart } from "./message.ts";
import type { ChoiceForms, PluralForms } from "./message-forms.ts";

/**
 * A name in the ways that the target writes names, by the keys of its `names`.
 * What stands here is made of letters, digits, `_` and `-` alone, so a template may print it bare.
 */
export type Names = Readonly<Record<string, string>>;

/** Something with a name. */
export interface Named {
  readonly name: string;
  readonly names: Names;
}

/** Everything a template sees. Frozen; every field is always there, `null` or empty where there is nothing. */
export interface Model {
  readonly generated: GeneratedModel;
  readonly catalogue: CatalogueModel;
  readonly package: Named;
  readonly sources: readonly SourceModel[];
  /** How responses carry their errors; null when the catalogue does not say. */
  readonly envelope: EnvelopeModel | null;
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

export interface AdviceModel {
  readonly action: Action;
  readonly delay: Delay;
  readonly reason: string;
  readonly citations: readonly string[];
}

export interface CauseModel {
  readonly cause: string;
  readonly fix: string;
  readonly citations: readonly string[];
}

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

export interface ArgModel {
  readonly name: string;
  readonly type: ArgType;
  readonly description: string | null;
}

export interface ErrorModel {
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
  readonly resolution: string | null;
  readonly fault: Fault | null;
  readonly retry: Retry | null;
  readonly httpStatus: number | null;
  readonly severity: Severity | null;
  /** Whether the same call may be sent again, later or with a new token; null where `retry` is. */
  readonly repeatable: boolean | null;
  /** Which of resolution, fault, retry, httpStatus and severity are the catalogue keepers' own judgement. */
  readonly editorial: readonly Named[];
  readonly notes: readonly string[];
  readonly advice: AdviceModel | null;
  readonly causes: readonly CauseModel[];
  /** Words for what several errors have in common. */
  readonly tags: readonly string[];
  /** Where it was seen. */
  readonly citations: readonly string[];
  readonly source: (SourceModel & { readonly section: string | null }) | null;
  readonly docUrl: string | null;
  readonly since: string | null;
  readonly deprecated: DeprecationModel | null;
  readonly retired: { readonly since: string } | null;
}

export interface TranslationModel {
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
}

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

/** A name or an alias, and what it stands for. */
export interface NameModel extends Named {
  readonly isAlias: boolean;
  readonly error: ErrorModel;
}

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
export interface LocalisedErrorModel {
  readonly code: Code;
  readonly codeText: string;
  readonly names: Names;
  readonly args: readonly ArgModel[];
  readonly message: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
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
