import { allowedCodes, REWORDED_RULE } from "../catalogue/allowances.ts";
import {
  type CatalogueSource,
  compareCodes,
  type Entry,
  type Locale,
  type TranslatedText,
} from "../catalogue/catalogue.ts";
import { allCategories, allEntries } from "../catalogue/entries.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { LockedGuidance } from "../catalogue/lock.ts";
import type { Snapshot, SnapshotEntry, SnapshotText } from "./snapshot.ts";

/**
 * A catalogue as its consumers would have it if it were released as it is.
 *
 * @param label what reports call it.
 */
export function snapshotOfSource(source: CatalogueSource, label: string): Snapshot {
  const { value } = source.catalogue;
  const entries = [...allEntries(source)].map(({ entry, document }) =>
    releasedEntry(entry, document === source.catalogue.document),
  );
  return {
    label,
    catalogue: value.id,
    package: value.package,
    version: null,
    about: hashText(stableJson(withoutOwnFields({ ...value, ...NOT_ABOUT, categories: allCategories(source) }))),
    envelope: value.envelope === undefined ? null : hashText(stableJson(value.envelope)),
    categories: allCategories(source).map(({ id }) => id),
    locales: new Map(source.locales.map(({ value: locale }) => [locale.locale, hashLocale(locale)])),
    entries: entries.sort((a, b) => compareCodes(a.code, b.code)),
    reworded: allowedCodes(source.lock?.value ?? null, REWORDED_RULE),
  };
}

/** What of a catalogue is told in another way, or not shown to consumers. */
const NOT_ABOUT = {
  $schema: undefined,
  id: undefined,
  package: undefined,
  project: undefined,
  versioning: undefined,
  translations: undefined,
  envelope: undefined,
  errors: undefined,
};

function releasedEntry(entry: Entry, documented: boolean): SnapshotEntry {
  const { code, name, category, aliases = [], args = [], deprecated, retired } = entry;
  const resolution = entry.resolution ?? entry.editorial?.resolution;
  return {
    code,
    name,
    documented,
    category,
    aliases,
    args: args.map((arg) => ({ name: arg.name, type: arg.type })),
    message: textOf(entry.message),
    description: textOf(entry.description),
    resolution: resolution === undefined ? null : textOf(resolution),
    guidance: guidanceOf(entry),
    details: hashText(stableJson(detailsOf(entry))),
    deprecated:
      deprecated === undefined
        ? null
        : { since: deprecated.since, reason: deprecated.reason, replacedBy: deprecated.replacedBy ?? null },
    retired: retired === undefined ? null : { since: retired.since },
  };
}

function textOf(text: string): SnapshotText {
  return { hash: hashText(text), text };
}

/** What programs decide by, whoever's word it is. */
function guidanceOf({ editorial = {}, ...entry }: Entry): LockedGuidance {
  const stated = {
    fault: entry.fault ?? editorial.fault,
    retry: entry.retry ?? editorial.retry,
    httpStatus: entry.httpStatus ?? editorial.httpStatus,
    severity: entry.severity ?? editorial.severity,
    action: editorial.advice?.action,
    delay: editorial.advice?.delay,
    // Predicates of the packages, such as whether a device is offline, are made from them.
    tags: editorial.tags?.join(", "),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** What packages and references show of an entry besides what a change of its own tells. */
function detailsOf({ editorial = {}, args = [], citations, docUrl, source, deprecated }: Entry): unknown {
  const { notes, causes, advice } = editorial;
  return withoutOwnFields({
    notes,
    causes,
    advice: [advice?.reason, advice?.citations],
    args: args.map(({ description }) => description),
    citations,
    docUrl,
    source,
    deprecated: [deprecated?.reason, deprecated?.replacedBy],
    // Whose word a field is.
    editorial: Object.keys(editorial).sort(),
  });
}

/** A value without the fields that are the keepers' own, at every depth. */
function withoutOwnFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnFields);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutOwnFields(member)]));
}

/** The texts alone: that a reviewer has read them changes nothing for those who see them. */
function hashLocale({ description, categories = {}, errors }: Locale): string {
  const heads = { ...(description === undefined ? {} : { catalogue: { description } }), ...categories };
  // What has no texts about the catalogue has the hash that it had before there could be any.
  const all = Object.keys(heads).length === 0 ? [textsOf(errors)] : [textsOf(heads), textsOf(errors)];
  return hashText(all.map(stableJson).join("\n"));
}

function textsOf(owners: Readonly<Record<string, Readonly<Record<string, TranslatedText>>>>): unknown[] {
  const texts = Object.entries(owners).map(([owner, fields]) => [
    owner,
    Object.entries(fields)
      .filter(([field]) => !field.startsWith("x-"))
      .map(([field, { text }]) => [field, text])
      .sort(),
  ]);
  return texts.sort();
}

/** JSON that is the same whatever the order in which keys were written. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
