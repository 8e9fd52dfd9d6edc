import {
  type Advice,
  type Category,
  type Code,
  compareCodes,
  type Deprecation,
  type Entry,
  type Source,
  type Variant,
} from "../catalogue/catalogue.ts";
import { EDITORIAL_FIELDS, type EditorialField, eachText, PLAIN_FIELDS } from "../catalogue/field-lists.ts";
import { statedValue } from "../catalogue/field-values.ts";
import { ENTRY_FIELDS } from "../catalogue/fields.ts";
import type { Vocabulary } from "../catalogue/vocabulary.ts";
import type { MessageDialect } from "../messages/dialect.ts";
import { displayMessage } from "../messages/message.ts";
import { parseMessage } from "../messages/parse-message.ts";
import { codeNames, type NameStyles, type Names, namesOf } from "../targets/names.ts";
import type {
  AdviceModel,
  CategoryHead,
  DeprecationModel,
  ErrorHead,
  ErrorModel,
  SourceModel,
  TranslationModel,
  VariantModel,
} from "./error-model.ts";
import type { VocabularyModel } from "./vocabulary-model.ts";

/** The fields of {@link ErrorModel} that depend on a target's forms of names. */
type NamedField =
  | "names"
  | "aliases"
  | "category"
  | "editorial"
  | "faultValue"
  | "retryValue"
  | "severityValue"
  | "variants"
  | "deprecated";

/** An entry as every target sees it. {@link nameErrors} adds what depends on a target's forms of names. */
export interface PreparedError {
  readonly entry: Entry;
  readonly fields: Omit<ErrorModel, NamedField>;
}

/**
 * Prepares entries for all targets. They are sorted by code, so that a new entry changes one place in each output.
 *
 * @param documented whether the API's documentation lists the entries; false for observed ones.
 * @param sources the documents that entries may refer to.
 * @param vocabulary the values that entries may have.
 * @param dialect how the catalogue writes messages.
 * @param pages the page of each entry that states none, with placeholders.
 */
export function prepareErrors(
  entries: readonly Entry[],
  documented: boolean,
  sources: readonly Source[],
  { retry }: Pick<Vocabulary, "retry">,
  dialect: MessageDialect,
  pages: string | undefined,
): PreparedError[] {
  const repeated = new Map<unknown, boolean>(retry.map(({ id, repeat }) => [id, repeat]));
  const byId = new Map(sources.map((source) => [source.id, buildSource(source)]));
  return [...entries]
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((entry): PreparedError => {
      const source = entry.source === undefined ? undefined : byId.get(entry.source.id);
      const { parts } = parseMessage(
        entry.message,
        entry.args?.map(({ name }) => name),
        dialect,
      );
      const { advice, causes = NONE } = entry.editorial ?? {};
      const fields: Record<string, unknown> = {
        code: entry.code,
        codeText: String(entry.code),
        codeType: typeof entry.code === "number" ? "integer" : "string",
        documented,
        name: entry.name,
        message: displayMessage(parts),
        messageParts: parts,
        description: display(entry.description, dialect),
        translation: UNTRANSLATED,
        args: entry.args?.map((arg) => ({ ...arg, description: arg.description ?? null })) ?? NONE,
        repeatable: null,
        advice: buildAdvice(advice),
        causes,
        source: source === undefined ? null : { ...source, section: entry.source?.section ?? null },
        retired: entry.retired === undefined ? null : { since: entry.retired.since },
      };
      for (const field of EDITORIAL_FIELDS) fields[field] = guidanceOf(entry, field, dialect);
      for (const { path, name, isList } of PLAIN_FIELDS) {
        fields[name] = statedValue(entry, path) ?? (isList ? NONE : null);
      }
      fields.docUrl ??= pageOf(entry, pages);
      if (fields.retry !== null) fields.repeatable = repeated.get(fields.retry) ?? false;
      return { entry, fields: fields as unknown as PreparedError["fields"] };
    });
}

const NONE: readonly never[] = [];

/** The page of an entry: the catalogue's address with what is the entry's own; null when it has none. */
function pageOf({ code, name, category }: Entry, pages: string | undefined): string | null {
  if (pages === undefined) return null;
  const values = new Map([
    ["{code}", String(code)],
    ["{name}", name],
    ["{category}", category],
  ]);
  // A code may have any printable character.
  return pages.replace(/\{\w+\}/g, (place) => encodeURIComponent(values.get(place) ?? place));
}

/** The forms of names of a target, and what entries refer to. */
export interface NamingContext {
  readonly styles: NameStyles;
  readonly categories: readonly Category[];
  readonly vocabulary: Pick<VocabularyModel, "fault" | "retry" | "severity">;
  /** The entries that a `replacedBy` may name, by code. Where a code is documented and observed, the observed one. */
  readonly byCode: ReadonlyMap<Code, PreparedError>;
}

/** Returns a function that completes a prepared entry for one target. */
export function nameErrors(context: NamingContext): (prepared: PreparedError) => ErrorModel {
  const { styles, byCode } = context;
  const categories = new Map(context.categories.map((category) => [category.id, buildCategory(category, styles)]));
  const editorial = new Map(
    EDITORIAL_FIELDS.map((field) => [field, { name: field, names: namesOf(field.replace(/(?=[A-Z])/g, "-"), styles) }]),
  );
  const faults = byId(context.vocabulary.fault);
  const retries = byId(context.vocabulary.retry);
  const severities = byId(context.vocabulary.severity);
  const categoryOf = ({ category: id }: Entry): CategoryHead => {
    const category = categories.get(id);
    if (category === undefined) throw new TypeError(`No category ${id}: lint the catalogue first.`);
    return category;
  };
  const namesOfEntry = ({ name, code }: Entry): Names => ({ ...namesOf(name, styles), ...codeNames(code) });
  const headOf = (code: Code): ErrorHead | null => {
    const named = byCode.get(code);
    if (named === undefined) return null;
    const { entry, fields } = named;
    return {
      code,
      name: entry.name,
      names: namesOfEntry(entry),
      codeType: fields.codeType,
      documented: fields.documented,
      category: categoryOf(entry),
    };
  };
  return ({ entry, fields }) => ({
    ...fields,
    names: namesOfEntry(entry),
    aliases: (entry.aliases ?? []).map((name) => ({ name, names: namesOf(name, styles) })),
    category: categoryOf(entry),
    editorial:
      entry.editorial === undefined
        ? []
        : EDITORIAL_FIELDS.flatMap((field) =>
            entry.editorial?.[field] === undefined ? [] : (editorial.get(field) ?? []),
          ),
    faultValue: faults.get(fields.fault) ?? null,
    retryValue: retries.get(fields.retry) ?? null,
    severityValue: severities.get(fields.severity) ?? null,
    variants: (entry.editorial?.variants ?? NONE).map((variant) => ({
      ...buildVariant(entry.code, variant),
      names: namesOf(variant.id, styles),
      faultValue: faults.get(variant.fault ?? null) ?? null,
      retryValue: retries.get(variant.retry ?? null) ?? null,
      repeatable: retries.get(variant.retry ?? null)?.repeat ?? null,
    })),
    deprecated: entry.deprecated === undefined ? null : buildDeprecated(entry.deprecated, headOf),
  });
}

function buildAdvice(advice: Advice | undefined): AdviceModel | null {
  if (advice === undefined) return null;
  const { delayMs = null, maxAttempts = null, citations = NONE } = advice;
  return { ...advice, delayMs, maxAttempts, citations };
}

/** Converts a variant for templates, without what depends on a target. */
function buildVariant(
  code: Code,
  variant: Variant,
): Omit<VariantModel, "names" | "faultValue" | "retryValue" | "repeatable"> {
  const { id, messages, description, resolution, fault, retry, httpStatus, grpcStatus, severity } = variant;
  return {
    id,
    key: `${code}#${id}`,
    messages,
    description,
    resolution: resolution ?? null,
    translation: UNTRANSLATED,
    fault: fault ?? null,
    retry: retry ?? null,
    httpStatus: httpStatus ?? null,
    grpcStatus: grpcStatus ?? null,
    severity: severity ?? null,
    advice: buildAdvice(variant.advice),
    causes: variant.causes ?? NONE,
    tags: variant.tags ?? NONE,
    citations: variant.citations ?? NONE,
  };
}

function byId<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string | null, T> {
  return new Map(values.map((value) => [value.id, value]));
}

function display(text: string, dialect: MessageDialect): string {
  return displayMessage(parseMessage(text, [], dialect).parts);
}

const UNTRANSLATED: TranslationModel = eachText(() => null);

/** A guidance field of an entry, from the source or the maintainers; null when neither states it. */
function guidanceOf(entry: Entry, field: EditorialField, dialect: MessageDialect): unknown {
  const value = statedValue(entry, field);
  return (ENTRY_FIELDS[field].kind === "text" && value !== undefined ? display(String(value), dialect) : value) ?? null;
}

function buildDeprecated(
  { since, reason, replacedBy }: Deprecation,
  headOf: (code: Code) => ErrorHead | null,
): DeprecationModel {
  return { since, reason, replacedBy: replacedBy === undefined ? null : headOf(replacedBy) };
}

/** Converts a source for templates. */
export function buildSource({ id, title, publisher, revision, url }: Source): SourceModel {
  return { id, title, publisher: publisher ?? null, revision: revision ?? null, url: url ?? null };
}

/** Converts a category for templates, without its entries. */
export function buildCategory({ id, title, description, codeRange }: Category, styles: NameStyles): CategoryHead {
  return {
    id,
    names: namesOf(id, styles),
    title,
    description: description ?? null,
    translation: { title: null, description: null },
    codeRange: codeRange?.statement ?? null,
  };
}
