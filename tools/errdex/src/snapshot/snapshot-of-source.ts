import { allowedCodes, REWORDED_RULE } from "../catalogue/allowances.ts";
import {
  type CatalogueSource,
  type Code,
  compareCodes,
  type Entry,
  type Locale,
  type TranslatedText,
} from "../catalogue/catalogue.ts";
import { allCategories, allEntries } from "../catalogue/entries.ts";
import type { Envelope } from "../catalogue/envelope/envelope.ts";
import { resolveEnvelope } from "../catalogue/envelope/resolve-envelope.ts";
import { DETAIL_FIELDS, GUIDANCE_FIELDS } from "../catalogue/field-lists.ts";
import { statedValue } from "../catalogue/field-values.ts";
import type { FieldPath } from "../catalogue/fields.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { LockedGuidance } from "../catalogue/lock.ts";
import { once } from "../catalogue/once.ts";
import { stableJson } from "../catalogue/stable-json.ts";
import { stalePolicyOf } from "../catalogue/stale-policy.ts";
import { releasedShares } from "./kept-languages.ts";
import { textOf, textsOf, wordsOfEntry } from "./meaning-changed.ts";
import { presentMeanings } from "./present-meaning.ts";
import type { Snapshot, SnapshotEntry } from "./snapshot.ts";
import { snapshotVariants } from "./snapshot-variants.ts";
import { snapshotVocabulary } from "./snapshot-vocabulary.ts";
import { untranslatedTexts } from "./untranslated.ts";

/**
 * The catalogue's current files as a version, to compare with a released one.
 *
 * @param label its name in reports.
 */
export function snapshotOfSource(source: CatalogueSource, label: string): Snapshot {
  const { value } = source.catalogue;
  const observedSources = source.observed?.value.sources ?? [];
  const entries = [...allEntries(source)].map(({ entry, document }) =>
    sourceEntry(source, entry, document === source.catalogue.document),
  );
  // Without such sources the hash is the one from before they could be stated.
  const about = { categories: allCategories(source), ...(observedSources.length === 0 ? {} : { observedSources }) };
  return {
    label,
    catalogue: value.id,
    package: value.package,
    version: null,
    about: hashText(stableJson(withoutOwnFields({ ...value, ...NOT_ABOUT, ...about }))),
    envelope: value.envelope === undefined ? null : snapshotOfEnvelope(resolveEnvelope(value.envelope)),
    language: value.language,
    complete: releasedShares(source),
    stale: stalePolicyOf(value),
    categories: allCategories(source).map(({ id }) => id),
    vocabulary: snapshotVocabulary(value),
    locales: new Map(source.locales.map(({ value: locale }) => [locale.locale, hashLocale(locale)])),
    entries: entries.sort((a, b) => compareCodes(a.code, b.code)),
    reworded: allowedCodes(source.lock?.value ?? null, REWORDED_RULE),
  };
}

/** A preset counts as what it says, so that an errdex with another preset shows the change. */
function snapshotOfEnvelope(rules: Envelope): NonNullable<Snapshot["envelope"]> {
  return { hash: hashText(stableJson(rules)), rules };
}

/** Catalogue fields excluded from the `about` hash because they are compared separately or not published. */
const NOT_ABOUT = {
  $schema: undefined,
  format: undefined,
  id: undefined,
  package: undefined,
  project: undefined,
  released: undefined,
  versioning: undefined,
  translations: undefined,
  envelope: undefined,
  errors: undefined,
};

function sourceEntry(source: CatalogueSource, entry: Entry, documented: boolean): SnapshotEntry {
  const { code, name, category, aliases = [], args = [], deprecated, retired } = entry;
  const { texts, resolution, guidance, details, variants } = contentOf(entry);
  return {
    code,
    name,
    documented,
    category,
    aliases,
    args: args.map((arg) => ({ name: arg.name, type: arg.type })),
    ...texts,
    resolution,
    get words() {
      return wordsOfEntry(entry);
    },
    meaning: meaningHashes(source, entry.code),
    untranslated: untranslatedTexts(source).get(String(entry.code)) ?? [],
    guidance,
    details,
    variants,
    deprecated:
      deprecated === undefined
        ? null
        : { since: deprecated.since, reason: deprecated.reason, replacedBy: deprecated.replacedBy ?? null },
    retired: retired === undefined ? null : { since: retired.since },
  };
}

/** What depends on nothing but the entry. In watch mode, nearly all entries are the same as the last time. */
const contentOf = once((entry: Entry) => {
  const resolution = statedValue(entry, "resolution") as string | undefined;
  return {
    texts: textsOf(entry),
    resolution: resolution === undefined ? null : textOf(resolution),
    guidance: guidanceOf(entry),
    details: hashText(stableJson(detailsOf(entry))),
    variants: snapshotVariants(entry.editorial?.variants ?? []),
  };
});

function meaningHashes(source: CatalogueSource, code: Code): readonly string[] | null {
  const hashes = presentMeanings(source).get(String(code));
  return hashes === undefined ? null : [...hashes];
}

/** The fields that programs act on, from the source or the maintainers. A list becomes one text. */
function guidanceOf(entry: Entry): LockedGuidance {
  const stated = GUIDANCE_FIELDS.flatMap((field): [string, string | number][] => {
    const value = statedValue(entry, field);
    if (value === undefined) return [];
    return [[field.split(".").at(-1) ?? field, Array.isArray(value) ? value.join(", ") : (value as string | number)]];
  });
  return Object.fromEntries(stated);
}

/**
 * The published fields of an entry that have no kind of change of their own. A field that the entry does
 * not state is left out, so a new field of the format does not change the hashes of released entries.
 */
function detailsOf(entry: Entry): unknown {
  const grouped = DETAILS_IN_GROUPS.map(([key, fields, group]) => [
    key,
    group(...fields.map((field) => statedValue(entry, field))),
  ]);
  const single = SINGLE_DETAILS.map((field) => [field.replace(/^editorial\./, ""), statedValue(entry, field)]);
  return withoutOwnFields({
    ...Object.fromEntries([...grouped, ...single]),
    // Which fields are the maintainers' assessment.
    editorial: Object.keys(entry.editorial ?? {})
      .filter(isShared)
      .sort(),
  });
}

/**
 * Fields that were hashed in groups before each field was hashed under its own path. Keep them: otherwise
 * the hash of every released entry would change. Do not add new fields.
 */
const DETAILS_IN_GROUPS: readonly (readonly [string, readonly FieldPath[], (...values: unknown[]) => unknown])[] = [
  ["advice", ["editorial.advice.reason", "editorial.advice.citations"], (...values) => values],
  ["args", ["args[].description"], (descriptions = []) => descriptions],
  ["deprecated", ["deprecated.reason", "deprecated.replacedBy"], (...values) => values],
];
const SINGLE_DETAILS = DETAIL_FIELDS.filter((field) => !DETAILS_IN_GROUPS.some(([, fields]) => fields.includes(field)));

/** Whether a field belongs to the format. A field whose name begins with `x-` is a catalogue's own. */
function isShared(name: string): boolean {
  return !name.startsWith("x-");
}

/** The value without the maintainers' own `x-` fields, at every depth. */
function withoutOwnFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnFields);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (isShared(key)) kept[key] = withoutOwnFields(member);
  return kept;
}

/** Hashes the texts of a locale, without their review state: consumers do not see it. */
const hashLocale = once(({ description, categories = {}, vocabulary = {}, variants = {}, errors }: Locale): string => {
  const values = Object.entries(vocabulary).flatMap(([field, texts]) =>
    Object.entries(texts).map(([id, value]) => [`${field} ${id}`, value] as const),
  );
  const others = Object.entries(variants).flatMap(([code, ofCode]) =>
    Object.entries(ofCode).map(([id, texts]) => [`${code}\n${id}`, texts] as const),
  );
  const heads = {
    ...(description === undefined ? {} : { catalogue: { description } }),
    ...categories,
    ...Object.fromEntries(values),
    ...Object.fromEntries(others),
  };
  // Keep the hash of locales without texts about the catalogue: they predate that field.
  const all = Object.keys(heads).length === 0 ? [localeTexts(errors)] : [localeTexts(heads), localeTexts(errors)];
  // There are no objects in it, so no keys to sort.
  return hashText(all.map((texts) => JSON.stringify(texts)).join("\n"));
});

function localeTexts(owners: Readonly<Record<string, Readonly<Record<string, TranslatedText>>>>): unknown[] {
  const names = Object.keys(owners);
  // The hash is that of lists in the order of their texts, `10,message,…`. Names alone have the same order, unless a
  // character in one comes before the comma.
  const isPlain = !names.some((name) => BEFORE_COMMA.test(name));
  if (isPlain) names.sort();
  const texts = names.map((name) => [
    name,
    Object.entries(owners[name] ?? {})
      .filter(([field]) => isShared(field))
      .map(([field, { text }]) => [field, text] as const)
      .sort(byField),
  ]);
  return isPlain ? texts : texts.sort();
}

/** The order of the lists as texts, `message,…`. No two have the same field. */
function byField([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return `${a},` < `${b},` ? -1 : 1;
}

const BEFORE_COMMA = /[\0-,]/;
