import type {
  Arg,
  Catalogue,
  Code,
  DeclaredValue,
  Entry,
  Locale,
  Observed,
  VocabularyField,
} from "../../src/catalogue/catalogue.ts";
import { EDITORIAL_FIELDS, TEXT_FIELDS } from "../../src/catalogue/field-lists.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { vocabularyOf } from "../../src/catalogue/vocabulary.ts";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { ENTRY_SCHEMA, readSchema, resolve } from "../support/entry-schema.ts";
import { Draw } from "./draw.ts";
import { anyShownText, anyText } from "./hostile-text.ts";
import { makeBody, makeEnvelope } from "./make-envelope.ts";
import { makeMessage } from "./make-message.ts";
import { makeVocabulary } from "./make-vocabulary.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** A whole catalogue, as its files hold it. */
export interface Made {
  /** What it is called in what is printed: its number among the runs. */
  readonly run: number;
  readonly catalogue: Catalogue;
  readonly observed: Observed | null;
  readonly locales: readonly Locale[];
  /** Codes to look up, as they may arrive. */
  readonly lookups: readonly (number | string)[];
  /** Responses to decode. */
  readonly bodies: readonly unknown[];
}

const ROOT = readSchema("catalogue");
const OWN_LANGUAGES = ["en", "en", "en", "de", "zh-Hans", "ar", "pt-BR"];
/** Right to left, of several scripts, with many plural forms and with none. */
const LANGUAGES = [
  "ar",
  "he",
  "fa",
  "zh-Hans",
  "zh-Hant",
  "ja",
  "pl",
  "ru",
  "de",
  "fr",
  "pt-BR",
  "pt",
  "sr-Latn",
  "cy",
  "es-419",
];
const WORDS_OF_IDS = ["api", "enum", "json", "class", "object", "none", "types", "error", "x1", "constructor", "proto"];
const RESERVED = new Set(
  listTargets().flatMap(({ id }) => loadTarget(id).value?.syntax.reserved?.map((word) => word.toLowerCase()) ?? []),
);
/** Names of pages of the reference, and names that no file may have. */
const NO_CATEGORY = ["readme", "names", "observed", "con", "aux", "nul", "prn", "com1"];
const WORDS_OF_NAMES = [
  ..."TOKEN DEVICE ERROR CODE CODES ENTRY ENTRIES LOOKUP PROTO CONSTRUCTOR TO_STRING VALUE_OF KEYS ITEMS VALUES".split(
    " ",
  ),
  ..."PRINT LIST DICT STR INT OBJECT SELF CLS INIT CON AUX NUL COM1 ENUM FLAG AUTO MEMBERS NAME_OF A1 B_2 X".split(" "),
  ..."LOCALE MESSAGE FOR_RESPONSE ASYNC_CALL HAS_OWN_PROPERTY MATCH_CASE TYPE_OF NONE_FOUND".split(" "),
];
const CODES: readonly Code[] = [
  ...[0, -1, 1, 7, 1010, 2147483648, -2147483649, 9007199254740991, -9007199254740991],
  ...["08001", "-0", "00", "1e3", "0x10", "__proto__", "constructor", "toString", "a.b", "a b", "$t(x)", "{{x}}"],
  ...("\"'`\\#%~!/*|<>&@:;,?=+^[]{}()".match(/./g)?.map((char) => `E${char}`) ?? []),
  ...["'", '"', "\\", "*/", "-->", "a/b/../c", "../x", "CON", "NaN", "null", "None", "true", "-", "_", "a_b", "a-b"],
];
const ARG_NAMES = ["device", "count", "n", "kind", "constructor", "toString", "x_1", "aB", "class", "self", "value"];

/** Makes the catalogue of a run. The same numbers make the same catalogue. */
export function makeCatalogue(seed: number, run: number): Made {
  const draw = new Draw(seed, run);
  const language = draw.pick(OWN_LANGUAGES);
  const codes = unlike(String, () => anyCode(draw));
  const names = unlike(
    (name) => name.replaceAll("_", "").toLowerCase(),
    () => anyName(draw),
  );
  const ids = unlike(
    (id) => id,
    () => anyId(draw),
  );
  const sources = draw.many(0, 2, () => ({ id: ids(), title: anyShownText(draw) }));
  const id = anyId(draw);
  const categories = draw.many(1, 3, () => ({ id: ids() }));
  const entries = draw.many(draw.chance(0.03) ? 0 : 1, draw.chance(0.05) ? 40 : 8, () => ({
    code: codes(),
    name: names(),
  }));
  const seen = draw.chance(0.5) ? draw.many(0, 3, () => ({ code: codes(), name: names() })) : null;
  const otherSources = seen === null ? [] : draw.many(0, 2, () => ({ id: ids(), title: anyShownText(draw) }));
  const dates = draw.chance(0.3);

  const vocabulary = draw.chance(0.6) ? makeVocabulary(draw, () => anyId(draw), id) : undefined;
  const values = vocabularyOf({ vocabulary, language } as Catalogue);
  const anyValue = (field: Exclude<VocabularyField, "tags">) => (): string => draw.pick(values[field]).id;
  const tags = values.tags.map((tag) => tag.id);

  // A successor is one that stays.
  const lasting = draw.some([...entries, ...(seen ?? [])], 0.5).map(({ code }) => code);
  const entryOf = ({ code, name }: { code: Code; name: string }, category: string, isObserved: boolean): Entry => {
    const args = argsOf(draw);
    const used = new Set<string>();
    const text = (): string => {
      const chosen = draw.some(args, 0.7);
      for (const arg of chosen) used.add(arg.name);
      return makeMessage(draw, chosen, language);
    };
    const stays = lasting.includes(code);
    const variantIds = unlike(
      (variant) => variant,
      () => anyId(draw),
    );
    let variantMessages = 0;
    const variantMessage = (): string => {
      variantMessages += 1;
      return `variant ${variantMessages}: ${anyShownText(draw)}`;
    };
    const moments = momentsOf(draw, dates);
    const others = lasting.filter((other) => other !== code);
    const entry = valueOfSchema(draw, ENTRY_SCHEMA, {
      code: () => code,
      name: () => name,
      aliases: () => draw.many(0, 2, names),
      category: () => category,
      message: text,
      description: text,
      resolution: text,
      "editorial.resolution": text,
      fault: anyValue("fault"),
      retry: anyValue("retry"),
      severity: anyValue("severity"),
      "editorial.fault": anyValue("fault"),
      "editorial.retry": anyValue("retry"),
      "editorial.severity": anyValue("severity"),
      "editorial.advice.action": anyValue("action"),
      ...(vocabulary?.tags === undefined
        ? {}
        : {
            "editorial.tags": () => draw.some(tags, 0.5),
            "editorial.variants[].tags": () => draw.some(tags, 0.5),
          }),
      "editorial.variants[].id": variantIds,
      "editorial.variants[].messages": () => draw.many(1, 3, variantMessage),
      "editorial.variants[].fault": anyValue("fault"),
      "editorial.variants[].retry": anyValue("retry"),
      "editorial.variants[].severity": anyValue("severity"),
      "editorial.variants[].advice.action": anyValue("action"),
      args: () => undefined,
      source: (isObserved ? otherSources : sources).length === 0 ? () => undefined : undefined,
      "source.id": () => draw.pick(isObserved ? otherSources : sources).id,
      ...(isObserved ? { citations: () => draw.many(1, 3, () => `acme/app#${draw.number(1, 99)}`) } : {}),
      since: () => moments[0],
      deprecated: stays || draw.chance(0.3) ? () => undefined : undefined,
      "deprecated.since": () => moments[1],
      "deprecated.replacedBy": () => (others.length === 0 ? undefined : draw.pick(others)),
      retired: stays || draw.chance(0.3) ? () => undefined : undefined,
      "retired.since": () => moments[2],
      suppress: () => undefined,
    }) as Entry;
    const declared = args.filter((arg) => used.has(arg.name));
    return {
      ...onlyOnce(draw, entry),
      ...(isObserved && entry.source === undefined ? { citations: entry.citations ?? ["acme/app#1"] } : {}),
      ...(declared.length > 0 ? { args: declared } : {}),
    };
  };
  const complete = (entry: Entry): Entry => withoutUnused(entry);
  const observedIds = [ids(), ...(seen === null ? [] : draw.many(0, 2, ids))];
  const errors = entries.map((one) => complete(entryOf(one, draw.pick(categories).id, false)));
  const whole = valueOfSchema(draw, ROOT, {
    id: () => id,
    package: () => draw.pick([`${id}-errors`, `${anyId(draw)}-codes`, "acme-errors"]),
    language: () => language,
    "project.path": () => "catalogue.json",
    "project.packages": () => draw.some([{ name: anyShownText(draw), target: "typescript" }], 0.5),
    sources: () => sources.map((source) => ({ ...made(draw, "source", {}), ...source })),
    categories: () =>
      categories.map((category) => ({ ...made(draw, "category", { codeRange: () => undefined }), id: category.id })),
    errors: () => errors,
    vocabulary: () => undefined,
    // There is no lock.
    released: () => undefined,
    messageSyntax: () => undefined,
    envelope: () => (draw.chance(0.75) ? makeEnvelope(draw) : undefined),
  }) as Catalogue;
  const catalogue: Catalogue = vocabulary === undefined ? whole : { ...whole, vocabulary };
  const observedCategory = (ofId: string): Observed["category"] => ({
    ...(made(draw, "category", { codeRange: () => undefined }) as unknown as Observed["category"]),
    id: ofId,
  });
  const observed: Observed | null =
    seen === null
      ? null
      : {
          catalogue: id,
          category: observedCategory(observedIds[0] ?? ""),
          ...(observedIds.length > 1 ? { categories: observedIds.slice(1).map(observedCategory) } : {}),
          ...(otherSources.length > 0
            ? { sources: otherSources.map((source) => ({ ...made(draw, "source", {}), ...source })) }
            : {}),
          errors: seen.map((one) => complete(entryOf(one, draw.pick(observedIds), true))),
        };
  const languages = draw.some(LANGUAGES, 0.2).filter((tag) => tag !== language);
  const locales = languages.map((tag) => localeOf(draw, tag, catalogue, observed));
  const known = [...errors, ...(observed?.errors ?? [])];
  return {
    run,
    catalogue,
    observed,
    locales,
    lookups: lookupsOf(draw, known),
    bodies: catalogue.envelope === undefined ? [] : draw.many(4, 8, () => makeBody(draw, catalogue, known)),
  };
}

/** Makes values until one is unlike all before. */
function unlike<T>(keyOf: (value: T) => string, make: () => T): () => T {
  const seen = new Set<string>();
  return () => {
    for (;;) {
      const value = make();
      if (seen.has(keyOf(value))) continue;
      seen.add(keyOf(value));
      return value;
    }
  };
}

function made(draw: Draw, definition: string, makers: Parameters<typeof valueOfSchema>[2]): Record<string, unknown> {
  return valueOfSchema(draw, resolve({ $ref: `#/definitions/${definition}` }), makers) as Record<string, unknown>;
}

function anyCode(draw: Draw): Code {
  if (draw.chance(0.4)) return draw.pick(CODES);
  if (draw.chance(0.6)) return draw.number(-50, 99999);
  return draw.many(1, 12, () => String.fromCharCode(draw.number(0x21, 0x7e))).join("");
}

function anyName(draw: Draw): string {
  for (;;) {
    const name =
      draw.many(1, 3, () => draw.pick(WORDS_OF_NAMES)).join("_") + (draw.chance(0.5) ? `_${draw.number(0, 999)}` : "");
    const words = name.toLowerCase().replaceAll("_", "");
    if (name.length >= 3 && name.length <= 63 && !RESERVED.has(words) && !RESERVED.has(name.toLowerCase())) return name;
  }
}

function anyId(draw: Draw): string {
  for (;;) {
    const id = draw.chance(0.5)
      ? draw.pick(WORDS_OF_IDS)
      : draw.many(1, 3, () => draw.pick([...WORDS_OF_IDS, "a", "b2", "zebra"])).join("-");
    if (id.length <= 30 && !NO_CATEGORY.includes(id) && !/^[0-9]/.test(id) && !RESERVED.has(id)) return id;
  }
}

function argsOf(draw: Draw): Arg[] {
  return draw.some(draw.shuffle(ARG_NAMES), 0.15).map((name) => ({
    name,
    type: draw.pick(["string", "integer", "number"] as const),
    ...(draw.chance(0.3) ? { description: anyShownText(draw) } : {}),
  }));
}

/** When an entry came, was deprecated and went. */
function momentsOf(draw: Draw, dates: boolean): string[] {
  const one = (): string =>
    dates
      ? `20${draw.number(10, 30)}-0${draw.number(1, 9)}-${draw.number(10, 28)}`
      : `${draw.number(0, 3)}.${draw.number(0, 12)}.${draw.number(0, 20)}`;
  const parts = (moment: string): number[] => moment.split(/[.-]/).map(Number);
  const moments = [one(), one(), one()].sort((a, b) => {
    const [x, y] = [parts(a), parts(b)];
    return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
  });
  if (draw.chance(0.2)) moments[2] = "next";
  return moments;
}

/** What both the source and the maintainers may state is stated in one place. */
function onlyOnce(draw: Draw, entry: Entry): Entry {
  const own: Record<string, unknown> = { ...entry };
  const editorial: Record<string, unknown> = { ...entry.editorial };
  for (const field of EDITORIAL_FIELDS) {
    if (own[field] === undefined || editorial[field] === undefined) continue;
    delete (draw.chance(0.5) ? own : editorial)[field];
  }
  return (entry.editorial === undefined ? own : { ...own, editorial }) as unknown as Entry;
}

/** Without the arguments that only a text used which was stated twice. */
function withoutUnused(entry: Entry): Entry {
  const texts = TEXT_FIELDS.flatMap((field) => textOf(entry, field) ?? []);
  const used = new Set(texts.flatMap((text) => placeholdersOf(parseMessage(text).parts)));
  const args = entry.args?.filter(({ name }) => used.has(name)) ?? [];
  const { args: _, ...rest } = entry;
  return args.length === 0 ? rest : { ...rest, args };
}

/** A text of an entry, wherever it is stated. */
export function textOf(entry: Entry, field: (typeof TEXT_FIELDS)[number]): string | undefined {
  return field === "resolution" ? (entry.resolution ?? entry.editorial?.resolution) : entry[field];
}

function localeOf(draw: Draw, locale: string, catalogue: Catalogue, observed: Observed | null): Locale {
  const categories = [
    ...catalogue.categories,
    ...(observed === null ? [] : [observed.category, ...(observed.categories ?? [])]),
  ];
  const translate = (source: string | undefined, make: () => string): [] | [object] => {
    if (source === undefined || draw.chance(0.3)) return [];
    const stale = draw.chance(0.25);
    const hash = stale ? hashText(`${source} once`) : hashText(source);
    return [{ text: make(), state: draw.pick(["draft", "reviewed", "official"]), source: hash }];
  };
  const errors = [...catalogue.errors, ...(observed?.errors ?? [])].flatMap((entry) => {
    if (draw.chance(0.15)) return [];
    const texts = TEXT_FIELDS.flatMap((field) => {
      const source = textOf(entry, field);
      const used = source === undefined ? [] : placeholdersOf(parseMessage(source).parts);
      const args = (entry.args ?? []).filter(({ name }) => used.includes(name));
      return translate(source, () => makeMessage(draw, args, locale)).map((text) => [field, text]);
    });
    return [[String(entry.code), Object.fromEntries(texts)]];
  });
  const headsOf = (owners: readonly DeclaredValue[]): object =>
    Object.fromEntries(
      draw
        .some(owners, 0.6)
        .map(({ id, title, description }) => [
          id,
          Object.fromEntries([
            ...translate(title, () => anyShownText(draw)).map((text) => ["title", text]),
            ...translate(description, () => anyShownText(draw)).map((text) => ["description", text]),
          ]),
        ]),
    );
  const heads = headsOf(categories);
  const values = Object.entries(catalogue.vocabulary ?? {}).map(([field, owners]) => [field, headsOf(owners)]);
  const [description] = translate(catalogue.description, () => anyShownText(draw));
  return {
    catalogue: catalogue.id,
    locale,
    ...(description === undefined ? {} : { description }),
    ...(draw.chance(0.5) ? { categories: heads } : {}),
    ...(draw.chance(0.5) ? { vocabulary: Object.fromEntries(values) } : {}),
    ...(draw.chance(0.2) ? { glossary: [{ term: anyShownText(draw), forms: [anyShownText(draw)] }] } : {}),
    errors: Object.fromEntries(errors),
  } as Locale;
}

/** A code in the forms in which it may arrive, and codes that are none. */
function lookupsOf(draw: Draw, known: readonly Entry[]): (number | string)[] {
  const forms = known.flatMap(({ code }) => [code, String(code), ` ${code}`, `0${code}`, `${code}.0`]);
  const odd = ["", "-", "__proto__", "constructor", "toString", "1e3", "-0", "00", "0x10", "\u0661", -0, 1.5, 1e21];
  return [...forms, ...odd, anyText(draw), draw.number(-99, 99)];
}
