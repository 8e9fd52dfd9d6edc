import type { Names } from "../targets/names.ts";
import { categoriesOf, countingOf, onlyNumberOf, selectorOf } from "./counting.ts";
import { type Branch, type MessagePart, OTHER, otherCase } from "./message.ts";
import { type NumberRange, numbersOf } from "./number-ranges.ts";

/**
 * The arguments that a text counts and chooses by, over all its languages. Every language gets the same set of
 * forms. Otherwise a platform that looks up a form by its key would fall back to another language, and a platform
 * that stores counted texts separately would look in the wrong place.
 */
export interface Variants {
  readonly counted: { readonly arg: string; readonly exact: readonly number[] } | null;
  readonly chosen: { readonly arg: string; readonly values: readonly string[] } | null;
  /** The argument whose place (1st, 2nd) a text shows that counts nothing. */
  readonly placed: { readonly arg: string } | null;
}

/** A message in each form of its plural, for platforms that choose among whole texts. */
export interface PluralForms {
  /** The counted argument. */
  readonly arg: string;
  /**
   * One form for each plural category of the language, in CLDR's order; `other` is last. `names.category` can be
   * printed without a helper.
   */
  readonly forms: readonly {
    readonly category: string;
    readonly names: Names;
    /** The category's index among those that whole numbers have, from 0; null for a category of fractions only. */
    readonly place: number | null;
    /** The whole numbers of the category, where they end: 1 for `one` in English; empty when they never end. */
    readonly ranges: readonly NumberRange[];
    readonly parts: readonly MessagePart[];
  }[];
  /**
   * The form of every number that is in no range, for platforms that choose by ranges; null when a language has
   * several categories whose numbers never end, such as Russian.
   */
  readonly rest: readonly MessagePart[] | null;
  /**
   * The text for the number 0 that no form has: null when there is none, or when the language has a category `zero`.
   * Some platforms look it up as `zero` in every language.
   */
  readonly none: readonly MessagePart[] | null;
  /** The texts for exact numbers, `=0 {…}`, which few platforms support. */
  readonly exact: readonly {
    readonly number: number;
    readonly source: readonly MessagePart[];
    readonly parts: readonly MessagePart[];
  }[];
}

/** A message in each form of its ordinal (1st, 2nd), for platforms that choose among whole texts. */
export interface OrdinalForms {
  /** The argument that is a place. */
  readonly arg: string;
  /** One form for each category that ordinals have in the language, in CLDR's order; `other` is last. */
  readonly forms: readonly {
    readonly category: string;
    readonly names: Names;
    readonly parts: readonly MessagePart[];
  }[];
}

/** A message in each case of its choice, for platforms that choose among whole texts by a value. */
export interface ChoiceForms {
  /** The argument whose value selects the case. */
  readonly arg: string;
  /**
   * One form for each value, in the order of the message; `other` is last. `names.value` can be printed without a
   * helper.
   */
  readonly forms: readonly {
    readonly value: string;
    readonly names: Names;
    readonly source: readonly MessagePart[];
    readonly parts: readonly MessagePart[];
  }[];
}

/**
 * Finds the arguments that a text counts and chooses by: the first plural, and the first choice, in the first
 * language that has one. In a text that counts, ordinals (1st, 2nd) stay inside: platforms choose among whole texts
 * by one number.
 *
 * @param texts the text in every language, the catalogue's own first.
 */
export function variantsOf(texts: readonly (readonly MessagePart[])[]): Variants {
  const branches = texts.flatMap((parts) => parts.filter((part) => "cases" in part));
  const plural = branches.find(isPlural);
  const place = branches.find((part) => part.kind === "plural" && part.ordinal);
  const select = branches.find(({ kind }) => kind === "select");
  const keysOf = ({ kind, name }: Branch): string[] => [
    ...new Set(
      branches
        .filter((one) => one.kind === kind && one.name === name)
        .flatMap(({ cases }) => cases.map(({ key }) => key)),
    ),
  ];
  const numbers = plural === undefined ? [] : keysOf(plural).filter((key) => key.startsWith("="));
  return {
    counted:
      plural === undefined
        ? null
        : { arg: plural.name, exact: numbers.map((key) => Number(key.slice(1))).sort((a, b) => a - b) },
    chosen:
      select === undefined
        ? null
        : { arg: select.name, values: [...keysOf(select).filter((key) => key !== OTHER), OTHER] },
    placed: plural !== undefined || place === undefined ? null : { arg: place.name },
  };
}

function isPlural(part: MessagePart): part is Extract<MessagePart, { kind: "plural" }> {
  return part.kind === "plural" && !part.ordinal;
}

/**
 * Splits a message by its plural: each form is a whole text. Other plurals and choices stay inside the forms.
 *
 * @param source the message in the catalogue's own language.
 * @returns null when the text counts nothing in any language.
 */
export function pluralForms(
  parts: readonly MessagePart[],
  source: readonly MessagePart[],
  { counted }: Variants,
  language: string,
): PluralForms | null {
  if (counted === null) return null;
  const { arg } = counted;
  const isCounted = (part: MessagePart): boolean => isPlural(part) && part.name === arg;
  const select = selectorOf(language);
  const heads = formsIn(language);
  const forms = heads.map(({ category, names, place, ranges, keys }) => ({
    category,
    names,
    place,
    ranges,
    parts: formOf(parts, isCounted, keys),
  }));
  return {
    arg,
    forms,
    rest: forms[heads.findIndex(({ isRest }) => isRest)]?.parts ?? null,
    none:
      counted.exact.includes(0) && !categoriesOf(language).includes("zero")
        ? formOf(parts, isCounted, ["=0", select(0)])
        : null,
    exact: counted.exact.map((number) => {
      const inLanguage = formOf(parts, isCounted, [`=${number}`, select(number)]);
      return { number, source: formOf(source, isCounted, [`=${number}`]), parts: inLanguage };
    }),
  };
}

/** A form that every counted text has in a language. */
type FormHead = Omit<PluralForms["forms"][number], "parts"> & {
  /** The cases of a message that it may have, the best first. */
  readonly keys: readonly string[];
  /** Whether it is the only one whose numbers never end. */
  readonly isRest: boolean;
};

const known = new Map<string, readonly FormHead[]>();

function formsIn(language: string): readonly FormHead[] {
  let forms = known.get(language);
  if (forms === undefined) {
    const whole = countingOf(language).forms.map(({ category }) => category);
    const endless = categoriesOf(language).filter((category) => numbersOf(language, category).endless);
    forms = categoriesOf(language).map((category) => {
      const place = whole.indexOf(category);
      const { ranges } = numbersOf(language, category);
      const isRest = endless.length === 1 && endless[0] === category;
      const only = onlyNumberOf(language, category);
      const keys = only === null ? [category] : [`=${only}`, category];
      return { category, names: { category }, place: place === -1 ? null : place, ranges, keys, isRest };
    });
    known.set(language, forms);
  }
  return forms;
}

/**
 * Splits a message that shows a place by its ordinal: each form is a whole text.
 *
 * @returns one form for each category that ordinals have in the language; null when the text shows no place in any
 *   language, or counts as well.
 */
export function ordinalForms(
  parts: readonly MessagePart[],
  { placed }: Variants,
  language: string,
): OrdinalForms | null {
  if (placed === null) return null;
  const isPlaced = (part: MessagePart): boolean => part.kind === "plural" && part.ordinal && part.name === placed.arg;
  const forms = categoriesOf(language, "ordinal").map((category) => ({
    category,
    names: { category },
    parts: formOf(parts, isPlaced, [category]),
  }));
  return { arg: placed.arg, forms };
}

/**
 * Splits a message by its choice: each case is a whole text.
 *
 * @param source the message in the catalogue's own language.
 * @returns null when the text chooses by nothing in any language.
 */
export function choiceForms(
  parts: readonly MessagePart[],
  source: readonly MessagePart[],
  { chosen }: Variants,
): ChoiceForms | null {
  if (chosen === null) return null;
  const isChosen = ({ kind, ...rest }: MessagePart): boolean =>
    kind === "select" && "name" in rest && rest.name === chosen.arg;
  const forms = chosen.values.map((value) => ({
    value,
    names: { value },
    source: formOf(source, isChosen, [value]),
    parts: formOf(parts, isChosen, [value]),
  }));
  return { arg: chosen.arg, forms };
}

/** The source text for the number 1, for platforms that show it when there is no translation. */
export function singularOf(
  parts: readonly MessagePart[],
  { counted }: Variants,
  language: string,
): readonly MessagePart[] {
  if (counted === null) return parts;
  return formOf(parts, (part) => isPlural(part) && part.name === counted.arg, [selectorOf(language)(1)]);
}

/** Replaces the first matching branch by its case for the first of the keys that it has. */
function formOf(
  parts: readonly MessagePart[],
  isAsked: (part: MessagePart) => boolean,
  keys: readonly string[],
): readonly MessagePart[] {
  const index = parts.findIndex(isAsked);
  const branch = parts[index];
  if (branch === undefined || !("cases" in branch)) return parts;
  const found = keys.flatMap((key) => branch.cases.find((one) => one.key === key) ?? []);
  return joinTexts([...parts.slice(0, index), ...(found[0]?.parts ?? otherCase(branch)), ...parts.slice(index + 1)]);
}

/** Joins neighbouring text parts into one. */
export function joinTexts<Part extends MessagePart>(parts: readonly Part[]): (Part | TextPart)[] {
  const merged: (Part | TextPart)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "text" && last?.kind === "text")
      merged[merged.length - 1] = { kind: "text", text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}

type TextPart = Extract<MessagePart, { readonly kind: "text" }>;
