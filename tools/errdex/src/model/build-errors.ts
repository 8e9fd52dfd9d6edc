import {
  type Category,
  type Code,
  compareCodes,
  type Deprecation,
  type Entry,
  type Source,
} from "../catalogue/catalogue.ts";
import { EDITORIAL_FIELDS, eachText, PLAIN_FIELDS } from "../catalogue/field-lists.ts";
import { statedValue } from "../catalogue/field-values.ts";
import { ENTRY_FIELDS } from "../catalogue/fields.ts";
import { displayMessage } from "../messages/message.ts";
import { parseMessage } from "../messages/parse-message.ts";
import { codeNames, type NameStyles, namesOf } from "../targets/names.ts";
import type {
  CategoryHead,
  DeprecationModel,
  ErrorHead,
  ErrorModel,
  GuidanceModel,
  PlainModel,
  SourceModel,
  TranslationModel,
} from "./error-model.ts";

/** What entries refer to. */
export interface ErrorContext {
  readonly styles: NameStyles;
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  /** Every entry that a `replacedBy` may name, and whether the sources document it. */
  readonly entries: readonly { readonly entry: Entry; readonly documented: boolean }[];
}

/**
 * Converts entries for templates. They are sorted by code, so that a new entry changes one place in each output.
 *
 * @param documented whether the catalogue's sources list the entries; false for observed ones.
 * @param context what the entries refer to.
 */
export function buildErrors(entries: readonly Entry[], documented: boolean, context: ErrorContext): ErrorModel[] {
  const { styles } = context;
  const categories = new Map(context.categories.map((category) => [category.id, buildCategory(category, styles)]));
  const sources = new Map(context.sources.map((source) => [source.id, buildSource(source)]));
  const categoryOf = ({ category: id }: Entry): CategoryHead => {
    const category = categories.get(id);
    if (category === undefined) throw new TypeError(`No category ${id}: lint the catalogue first.`);
    return category;
  };
  const byCode = new Map(context.entries.map((placed) => [placed.entry.code, placed]));
  const headOf = (code: Code): ErrorHead | null => {
    const named = byCode.get(code);
    if (named === undefined) return null;
    const { entry, documented } = named;
    const names = { ...namesOf(entry.name, styles), ...codeNames(code) };
    return { code, name: entry.name, names, documented, category: categoryOf(entry) };
  };
  return [...entries]
    .sort((a, b) => compareCodes(a.code, b.code))
    .map((entry): ErrorModel => {
      const source = entry.source === undefined ? undefined : sources.get(entry.source.id);
      const { parts } = parseMessage(
        entry.message,
        entry.args?.map(({ name }) => name),
      );
      return {
        code: entry.code,
        codeText: String(entry.code),
        documented,
        name: entry.name,
        names: { ...namesOf(entry.name, styles), ...codeNames(entry.code) },
        aliases: (entry.aliases ?? []).map((name) => ({ name, names: namesOf(name, styles) })),
        category: categoryOf(entry),
        message: displayMessage(parts),
        messageParts: parts,
        description: display(entry.description),
        translation: UNTRANSLATED,
        args: (entry.args ?? []).map((arg) => ({ ...arg, description: arg.description ?? null })),
        ...buildGuidance(entry, styles),
        ...buildPlain(entry),
        ...buildEditorial(entry),
        source: source === undefined ? null : { ...source, section: entry.source?.section ?? null },
        deprecated: entry.deprecated === undefined ? null : buildDeprecated(entry.deprecated, headOf),
        retired: entry.retired === undefined ? null : { since: entry.retired.since },
      };
    });
}

function display(text: string): string {
  return displayMessage(parseMessage(text).parts);
}

const UNTRANSLATED: TranslationModel = eachText(() => null);

/** Values of `retry` that mean sending the same call again, unchanged. */
const REPEATABLE: readonly unknown[] = ["after-delay", "after-token-refresh"];

/** The guidance fields of an entry, from the source or the maintainers, and the names of the maintainers' fields. */
function buildGuidance(entry: Entry, styles: NameStyles) {
  const stated = EDITORIAL_FIELDS.map((field) => {
    const value = statedValue(entry, field);
    const shown = ENTRY_FIELDS[field].kind === "text" && value !== undefined ? display(String(value)) : value;
    return [field, shown ?? null];
  });
  const guidance = Object.fromEntries(stated) as GuidanceModel;
  return {
    ...guidance,
    repeatable: guidance.retry === null ? null : REPEATABLE.includes(guidance.retry),
    editorial: EDITORIAL_FIELDS.filter((field) => entry.editorial?.[field] !== undefined).map((field) => ({
      name: field,
      names: namesOf(field.replace(/(?=[A-Z])/g, "-"), styles),
    })),
  };
}

function buildPlain(entry: Entry): PlainModel {
  const stated = PLAIN_FIELDS.map(({ path, name, isList }) => [name, statedValue(entry, path) ?? (isList ? [] : null)]);
  return Object.fromEntries(stated) as PlainModel;
}

function buildEditorial({ editorial = {} }: Entry) {
  const { advice, causes = [] } = editorial;
  return {
    advice: advice === undefined ? null : { ...advice, citations: advice.citations ?? [] },
    causes,
  };
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
