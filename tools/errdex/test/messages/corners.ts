import type { Arg, Catalogue, Locale } from "../../src/catalogue/catalogue.ts";
import type { TextField } from "../../src/catalogue/field-lists.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { awkwardCatalogue } from "../hazards/awkward.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { type Sample, samplesFrom } from "./samples.ts";

const count: Arg = { name: "count", type: "integer", description: "How many." };
const kind: Arg = { name: "kind", type: "string" };
const device: Arg = { name: "device", type: "string" };

/** Texts that some platforms can say and others cannot; each platform's test says which. */
const TEXTS: readonly (readonly [name: string, args: readonly Arg[], message: string])[] = [
  ["LEADING_BLANKS", [count], "{count, plural, one { # device} other {  # devices}}"],
  ["SINGLE_NUMBERS", [count], "{count, plural, =0 {no device} =2 {a pair} one {# device} other {# devices}}"],
  ["BRACES_ACROSS_CASES", [kind], "'{'{kind, select, lock {'}' lock '{'} other {'}' {kind} '{'}}'}'"],
  ["CHOICE_IN_PLURAL", [count, kind], "{count, plural, one {# {kind, select, lock {A} other {B}}} other {# C}}"],
  ["ORDINAL", [count], "the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}"],
  ["COUNTED_IN_TRANSLATION", [count], "about {count}"],
  ["NOT_COUNTED_IN_TRANSLATION", [count], "{count, plural, one {# device} other {# devices}}"],
  ["PERCENT_WITHOUT_VALUES", [], "100%% of %'{x}' %<a>d %<b>.2f %"],
  ["PERCENT_BEFORE_VALUES", [device], "%{device} %%{device}%%%{device} 5% %d"],
  ["WORDS_OF_RAILS", [device], "%'{default}' {device}"],
  [
    "WORDS_AS_NAMES",
    [
      { name: "format", type: "string" },
      { name: "self", type: "string" },
    ],
    "{format} {self}",
  ],
  ["LINES", [device], 'a\n{device}\\n\n\n"b"\t\u{1f600}'],
  ["SEPARATORS", [device], "a\u2028b\u0085c\u00add\ufeffe {device}"],
];

const PL: Readonly<Record<string, string>> = {
  SINGLE_NUMBERS: "{count, plural, one {# a} few {# b} many {# c} other {# d}}",
  COUNTED_IN_TRANSLATION: "około {count, plural, one {# a} few {# b} many {# c} other {# d}}",
  NOT_COUNTED_IN_TRANSLATION: "urządzenia: {count}",
};
const FR: Readonly<Record<string, string>> = { SINGLE_NUMBERS: "{count, plural, =0 {rien} one {# a} other {# b}}" };

/** A catalogue of what the awkward one leaves out, for it is held against every platform. */
export const CORNERS: Catalogue = catalogueOf(
  TEXTS.map(([name, args, message], index) => entryOf(index, name, { message, description: "x", args })),
);

export const CORNER_LOCALES: readonly Locale[] = [localeOf("fr", FR), localeOf("pl", PL)];

function localeOf(locale: string, texts: Readonly<Record<string, string>>): Locale {
  const entries = TEXTS.flatMap(([name, , source], index) => {
    const text = texts[name];
    if (text === undefined) return [];
    const message = { text, state: "draft" as const, source: hashText(source) };
    return [[String(index), { message } satisfies { [field in TextField]?: unknown }] as const];
  });
  return { catalogue: "acme", locale, errors: Object.fromEntries(entries) };
}

/** A catalogue with every text that other tests hold to be dangerous, and what it says. */
export const HAZARD_CATALOGUE: Catalogue = awkwardCatalogue();

export function readHazards(): Sample[] {
  return samplesFrom(HAZARD_CATALOGUE, []).filter(({ field }) => field === "message");
}

/** A message of the corners with values, and the name of its entry. */
export type Corner = Sample & { readonly name: string };

export function readCorners(): Corner[] {
  return samplesFrom(CORNERS, CORNER_LOCALES)
    .filter(({ field }) => field === "message")
    .map((sample) => ({ ...sample, name: TEXTS[Number(sample.code)]?.[0] ?? "" }));
}

/**
 * Whether a sample is beyond platforms that know a text once for each form of its plural or choice:
 * of a choice inside a plural, and of an ordinal, they have the general case.
 */
export function isBeyondForms({ name, language, values: { count, kind } }: Corner): boolean {
  if (name === "CHOICE_IN_PLURAL") return count === 1 && kind === "lock";
  const ordinals = new Intl.PluralRules(language, { type: "ordinal" });
  return name === "ORDINAL" && ordinals.select(Number(count)) !== "other";
}
