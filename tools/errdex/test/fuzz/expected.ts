import type { Advice, Catalogue, Code, Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { EDITORIAL_FIELDS, TEXT_FIELDS } from "../../src/catalogue/field-lists.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { displayMessage } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { type Made, textOf } from "./make-catalogue.ts";

/** The message, the description and the resolution of an entry in a language; null what it has not. */
export type Texts = readonly (string | null)[];

/** What every package has to say of a catalogue, in the form in which the programs beside this file print it. */
export interface Said {
  readonly entries: readonly ({ readonly code: Code } & Readonly<Record<string, unknown>>)[];
  readonly codes: Readonly<Record<string, Code>>;
  readonly observedCodes: Readonly<Record<string, Code>>;
  /** What a reader of a language is shown, in the order of the entries. */
  readonly shown: Readonly<Record<string, readonly Texts[]>>;
  readonly lookups: readonly (string | null)[];
}

/**
 * Works out from a catalogue's files what its packages have to say, by nothing of what generates them.
 *
 * @param retired whether the enums have the retired codes as well.
 */
export function expectedOf({ catalogue, observed, locales, lookups }: Made, retired = false): Said {
  const seen = observed?.errors ?? [];
  const all = [...catalogue.errors, ...seen];
  const shown = locales.map((locale) => [
    locale.locale,
    all.map((entry) => {
      // Where a language has no text, the one without its region has.
      const wider = locales.filter(({ locale: tag }) => tag === locale.locale.split("-")[0] && tag !== locale.locale);
      const own = wider.reduce((texts, one) => translatedTexts(entry, one, catalogue, texts), ownTexts(entry));
      return translatedTexts(entry, locale, catalogue, own);
    }),
  ]);
  return {
    entries: all.map((entry) => entryOf(entry, !seen.includes(entry), catalogue.docUrl)),
    codes: codesOf(catalogue.errors, retired),
    observedCodes: codesOf(seen, retired),
    shown: Object.fromEntries([[catalogue.language, all.map(ownTexts)], ...shown]),
    lookups: lookups.map((code) => find(all, code)?.name ?? null),
  };
}

function say(message: string): string {
  return displayMessage(parseMessage(message).parts);
}

function ownTexts(entry: Entry): Texts {
  return TEXT_FIELDS.map((field) => {
    const text = textOf(entry, field);
    return text === undefined ? null : say(text);
  });
}

/** @param own the texts where there are no translations to show. */
function translatedTexts(entry: Entry, locale: Locale, { translations }: Catalogue, own: Texts): Texts {
  // An outdated instruction may do harm.
  const policy = { message: "translation", description: "translation", resolution: "source", ...translations?.stale };
  const translated = Object.hasOwn(locale.errors, String(entry.code)) ? locale.errors[String(entry.code)] : undefined;
  return TEXT_FIELDS.map((field, index) => {
    const translation = translated?.[field];
    if (translation === undefined) return own[index] ?? null;
    const isStale = translation.source !== hashText(textOf(entry, field) ?? "");
    return isStale && policy[field] === "source" ? (own[index] ?? null) : say(translation.text);
  });
}

/** The page of an entry that states none. */
function pageAt(address: string, { code, name, category }: Entry): string {
  return address
    .split(/(\{\w+\})/)
    .map((part) => {
      const value = { "{code}": String(code), "{name}": name, "{category}": category }[part];
      return value === undefined ? part : encodeURIComponent(value);
    })
    .join("");
}

function entryOf(entry: Entry, documented: boolean, pages: string | undefined): Said["entries"][number] {
  const { editorial, advice, deprecated, retired } = { ...entry, advice: entry.editorial?.advice };
  const either = (field: (typeof EDITORIAL_FIELDS)[number]): unknown => entry[field] ?? editorial?.[field] ?? null;
  const [message, description, resolution] = ownTexts(entry);
  return {
    code: entry.code,
    name: entry.name,
    aliases: entry.aliases ?? [],
    category: entry.category,
    message,
    description,
    resolution,
    fault: either("fault"),
    retry: either("retry"),
    httpStatus: either("httpStatus"),
    grpcStatus: either("grpcStatus"),
    severity: either("severity"),
    editorial: EDITORIAL_FIELDS.filter((field) => editorial?.[field] !== undefined),
    notes: editorial?.notes ?? [],
    advice: adviceOf(advice),
    causes: (editorial?.causes ?? []).map(plain),
    variants: (editorial?.variants ?? []).map((variant) => ({
      id: variant.id,
      messages: variant.messages,
      description: variant.description,
      resolution: variant.resolution ?? null,
      fault: variant.fault ?? null,
      retry: variant.retry ?? null,
      httpStatus: variant.httpStatus ?? null,
      grpcStatus: variant.grpcStatus ?? null,
      severity: variant.severity ?? null,
      advice: adviceOf(variant.advice),
      causes: (variant.causes ?? []).map(plain),
      tags: variant.tags ?? [],
      citations: variant.citations ?? [],
    })),
    tags: editorial?.tags ?? [],
    citations: entry.citations ?? [],
    docUrl: entry.docUrl ?? (pages === undefined ? null : pageAt(pages, entry)),
    stability: entry.stability ?? null,
    documented,
    since: entry.since ?? null,
    deprecated:
      deprecated === undefined
        ? null
        : { since: deprecated.since, reason: deprecated.reason, replacedBy: deprecated.replacedBy ?? null },
    retired: retired === undefined ? null : { since: retired.since },
  };
}

function adviceOf(advice: Advice | undefined): object | null {
  if (advice === undefined) return null;
  return plain({ delayMs: null, maxAttempts: null, ...advice, citations: advice.citations ?? [] });
}

/** Without fields of the maintainers' own. */
function plain(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("x-")));
}

/** Names and aliases of what the API still sends, or sent once. */
function codesOf(entries: readonly Entry[], withRetired: boolean): Readonly<Record<string, Code>> {
  const living = entries.filter(({ retired }) => withRetired || retired === undefined);
  return Object.fromEntries(
    living.flatMap(({ code, name, aliases = [] }) => [name, ...aliases].map((one) => [one, code])),
  );
}

/** The entry of a code as it arrived: the same code before digits of the same number. */
function find(entries: readonly Entry[], arrived: number | string): Entry | undefined {
  const isNumber = typeof arrived === "string" && /^-?[0-9]+$/.test(arrived);
  const same = (entry: Entry): boolean => entry.code === arrived;
  return entries.find(same) ?? entries.find(({ code }) => isNumber && code === Number(arrived));
}
