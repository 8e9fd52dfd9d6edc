import type { Cause } from "../../catalogue/catalogue.ts";
import { EDITORIAL_FIELDS, PLAIN_FIELDS, TEXT_FIELDS } from "../../catalogue/field-lists.ts";
import type { CountingModel } from "../../messages/counting.ts";
import type { ArgModel } from "../../messages/message.ts";
import type { ChoiceForms, OrdinalForms, PluralForms } from "../../messages/message-forms.ts";
import type {
  AdviceModel,
  CategoryHead,
  CategoryModel,
  CategoryTranslation,
  DeprecationModel,
  ErrorHead,
  ErrorModel,
  GuidanceModel,
  Named,
  PlainModel,
  SourceModel,
  TranslationModel,
  VariantModel,
} from "../../model/error-model.ts";
import type {
  LocaleModel,
  LocalisedErrorModel,
  TextArgModel,
  TextInLocales,
  TextModel,
} from "../../model/locale-model.ts";
import type { MigratedModel, MigrationModel, RemovedModel } from "../../model/migration-model.ts";
import type {
  AuthorModel,
  CaseModel,
  ConformanceModel,
  EnvelopeModel,
  LogSignsModel,
  Model,
  NameModel,
  PlaceModel,
  StepModel,
  SuccessRuleModel,
  TransformModel,
} from "../../model/model.ts";
import type { ActionModel, RetryModel, TagModel, ValueModel, VocabularyModel } from "../../model/vocabulary-model.ts";
import type { Each, Target } from "../../targets/target.ts";
import type { Fields, Shape } from "./shape.ts";

/** Lets the compiler check the shapes below against the model: no field missing, none too many. */
type FieldsOf<T> = { readonly [K in keyof T]-?: Shape };

const value = "value" as const;
const names = "names" as const;
const errorNames = "error names" as const;
const localeNames = "locale names" as const;
const textNames = "text names" as const;
const categoryNames = "category names" as const;
const valueNames = "value names" as const;
const parts = "parts" as const;
const object = <T>(fields: FieldsOf<T>): Shape => ({ fields: fields as Fields });
const list = (each: Shape): Shape => ({ each });

/** Shapes of fields that each hold a single value. */
function eachOf<Name extends string>(fields: readonly Name[]): Readonly<Record<Name, Shape>> {
  return Object.fromEntries(fields.map((field) => [field, value])) as Record<Name, Shape>;
}

const valueFields: FieldsOf<ValueModel> = {
  id: value,
  names,
  title: value,
  translation: object<ValueModel["translation"]>({ title: value }),
  description: value,
};
const retryFields: FieldsOf<RetryModel> = { ...valueFields, repeat: value, action: value, delay: value };
const tag = object<TagModel>({ ...valueFields, question: value });
const guidance: FieldsOf<GuidanceModel> = eachOf(EDITORIAL_FIELDS);
const plain = Object.fromEntries(
  PLAIN_FIELDS.map(({ name, isList }) => [name, isList ? list(value) : value]),
) as FieldsOf<PlainModel>;
const sourceFields: FieldsOf<SourceModel> = { id: value, title: value, publisher: value, revision: value, url: value };
const categoryFields: FieldsOf<CategoryHead> = {
  id: value,
  names,
  title: value,
  description: value,
  translation: object<CategoryTranslation>({ title: value, description: value }),
  codeRange: value,
};
const errorHead: FieldsOf<ErrorHead> = {
  code: value,
  codeType: value,
  name: value,
  names: errorNames,
  documented: value,
  category: object<CategoryHead>(categoryFields),
};
const named = object<Named>({ name: value, names });
const arg = object<ArgModel>({ name: value, type: value, description: value });

const advice = object<AdviceModel>({
  action: value,
  delay: value,
  delayMs: value,
  maxAttempts: value,
  reason: value,
  citations: list(value),
});
const causes = list(object<Cause>({ cause: value, fix: value, citations: list(value) }));

const error = object<ErrorModel>({
  code: value,
  codeText: value,
  codeType: value,
  documented: value,
  name: value,
  names: errorNames,
  aliases: list(named),
  category: object<CategoryHead>(categoryFields),
  message: value,
  messageParts: parts,
  description: value,
  translation: object<TranslationModel>(eachOf(TEXT_FIELDS)),
  args: list(arg),
  ...guidance,
  faultValue: object<ValueModel>(valueFields),
  retryValue: object<RetryModel>(retryFields),
  severityValue: object<ValueModel>(valueFields),
  repeatable: value,
  editorial: list(named),
  ...plain,
  advice,
  causes,
  variants: list(
    object<VariantModel>({
      id: value,
      names,
      key: value,
      messages: list(value),
      description: value,
      ...guidance,
      translation: object<TranslationModel>(eachOf(TEXT_FIELDS)),
      faultValue: object<ValueModel>(valueFields),
      retryValue: object<RetryModel>(retryFields),
      repeatable: value,
      advice,
      causes,
      tags: list(value),
      citations: list(value),
    }),
  ),
  source: object<NonNullable<ErrorModel["source"]>>({ ...sourceFields, section: value }),
  deprecated: object<DeprecationModel>({ since: value, reason: value, replacedBy: object<ErrorHead>(errorHead) }),
  retired: object<{ since: string }>({ since: value }),
});

const text = object<TextModel>({
  field: value,
  names: textNames,
  key: value,
  state: value,
  stale: value,
  source: object<TextModel["source"]>({ parts, singular: parts }),
  parts,
  filled: value,
  args: list(
    object<TextArgModel>({
      name: value,
      type: value,
      description: value,
      format: value,
      style: value,
      identifier: value,
      position: value,
    }),
  ),
  shown: list(arg),
  takesArgs: value,
  plural: object<PluralForms>({
    arg: value,
    forms: list(
      object<PluralForms["forms"][number]>({
        category: value,
        names: categoryNames,
        place: value,
        ranges: list(object<PluralForms["forms"][number]["ranges"][number]>({ from: value, to: value })),
        parts,
      }),
    ),
    rest: parts,
    none: parts,
    exact: list(object<PluralForms["exact"][number]>({ number: value, source: parts, parts })),
  }),
  ordinal: object<OrdinalForms>({
    arg: value,
    forms: list(object<OrdinalForms["forms"][number]>({ category: value, names: categoryNames, parts })),
  }),
  choice: object<ChoiceForms>({
    arg: value,
    forms: list(object<ChoiceForms["forms"][number]>({ value, names: valueNames, source: parts, parts })),
  }),
});

const localisedError = object<LocalisedErrorModel>({
  code: value,
  codeText: value,
  names: errorNames,
  args: list(arg),
  ...eachOf(TEXT_FIELDS),
  texts: list(text),
});

const category = object<CategoryModel>({ ...categoryFields, errors: list(error) });
const counting = object<CountingModel>({
  forms: list(object<CountingModel["forms"][number]>({ category: value, names: categoryNames })),
  rule: value,
});
const locale = object<LocaleModel>({
  tag: value,
  original: value,
  need: value,
  names: localeNames,
  title: value,
  direction: value,
  canonical: value,
  complete: value,
  released: value,
  behind: value,
  pluralCategories: list(value),
  counting,
  description: value,
  categories: list(object<LocaleModel["categories"][number]>({ id: value, title: value, description: value })),
  values: list(object<LocaleModel["values"][number]>({ field: value, id: value, title: value })),
  variants: list(object<LocaleModel["variants"][number]>({ key: value, ...eachOf(TEXT_FIELDS) })),
  errors: list(localisedError),
});

const place = object<PlaceModel>({
  name: value,
  isRoot: value,
  steps: list(object<StepModel>({ member: value, index: value, isFilter: value, where: list(value), is: value })),
  header: value,
  httpStatus: value,
  transform: list(object<TransformModel>({ kind: value, text: value })),
});

const envelope = object<EnvelopeModel>({
  within: list(place),
  errors: list(place),
  success: list(
    object<SuccessRuleModel>({ field: place, yes: list(value), no: list(value), present: value, absent: value }),
  ),
  code: list(place),
  subcode: list(place),
  message: list(place),
  requestId: list(place),
  time: list(place),
  result: list(place),
  logs: object<LogSignsModel>({ mentions: list(value), fields: list(value), commonMessages: list(value) }),
});

const model: FieldsOf<Model> = {
  generated: object<Model["generated"]>({ notice: value, path: value, command: value }),
  catalogue: object<Model["catalogue"]>({
    id: value,
    names,
    title: value,
    description: value,
    translation: object<Model["catalogue"]["translation"]>({ description: value }),
    language: value,
    repository: value,
    license: value,
    authors: list(value),
    homepage: value,
    keywords: list(value),
    version: value,
    integerCodes: value,
    stringCodes: value,
    anyIntegerCodes: value,
  }),
  package: named,
  // Each target has its own: see contextShapes.
  parameters: object<object>({}),
  authors: list(object<AuthorModel>({ name: value, email: value })),
  sources: list(object<SourceModel>(sourceFields)),
  vocabulary: object<VocabularyModel>({
    fault: list(object<ValueModel>(valueFields)),
    retry: list(object<RetryModel>(retryFields)),
    severity: list(object<ValueModel>(valueFields)),
    action: list(object<ActionModel>({ ...valueFields, repeat: value })),
    tags: list(tag),
    questions: list(tag),
    unknownAction: value,
  }),
  envelope,
  conformance: object<ConformanceModel>({
    cases: list(
      object<CaseModel>({
        name: value,
        citation: value,
        body: value,
        httpStatus: value,
        headers: value,
        log: value,
        expect: value,
      }),
    ),
  }),
  categories: list(category),
  errors: list(error),
  observedSources: list(object<SourceModel>(sourceFields)),
  observedCategories: list(category),
  observed: list(error),
  observedIntegers: list(error),
  observedStrings: list(error),
  discouraged: list(error),
  retired: list(error),
  byName: list(object<NameModel>({ name: value, names, isAlias: value, error })),
  locales: list(locale),
  aliases: list(locale),
  regionalAliases: list(locale),
  texts: list(
    object<TextInLocales>({
      key: value,
      locales: list(
        object<TextInLocales["locales"][number]>({ tag: value, names: localeNames, canonical: value, text }),
      ),
    }),
  ),
};

const migrated = list(object<MigratedModel>({ error, before: named, since: value }));
const migration = object<MigrationModel>({
  from: value,
  to: value,
  renamed: migrated,
  deprecated: migrated,
  retired: migrated,
  removed: list(
    object<RemovedModel>({
      code: value,
      codeType: value,
      name: value,
      names: errorNames,
      documented: value,
      since: value,
    }),
  ),
});

/** The fields of a template's context besides the model, by the `each` of its file, or for the target's `migration`. */
const ADDED: Readonly<Record<Each | "migration", Fields>> = {
  catalogue: {},
  category: { category },
  error: { error },
  locale: { locale, otherLocales: list(locale) },
  "locale-category": { locale, otherLocales: list(locale), category },
  alias: { locale },
  migration: { migration },
};

/** The shapes of the contexts of a target's templates. */
export type ContextShapes = Readonly<Record<keyof typeof ADDED, Shape>>;

/**
 * The shapes of the contexts of a target's templates, with its own parameters. A text is printed through a helper, as
 * all data; a value of any other type has no character that needs one.
 */
export function contextShapes({ parameters = {} }: Pick<Target, "parameters">): ContextShapes {
  const own = Object.entries(parameters).map(([name, { type }]): [string, Shape] => [
    name,
    type === "string" ? value : "name",
  ]);
  const base: Fields = { ...model, parameters: { fields: Object.fromEntries(own) } };
  const shapes = Object.entries(ADDED).map(([each, added]) => [each, { fields: { ...base, ...added } }]);
  return Object.fromEntries(shapes) as ContextShapes;
}

/** The shapes of the contexts of a target without parameters. */
export const CONTEXT_SHAPES: ContextShapes = contextShapes({});
