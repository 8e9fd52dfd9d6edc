import type { Names } from "../targets/names.ts";
import { categoriesOf, countingOf, selectorOf } from "./counting.ts";
import { type Branch, type MessagePart, OTHER, otherCase } from "./message.ts";

/**
 * What a text counts and chooses by in any of its languages. Its forms follow that in every one of
 * them: a platform that looks a form up by its key would otherwise find another language's, and one
 * that tells counted texts from others by their kind would find the wrong kind.
 */
export interface Variants {
  readonly counted: { readonly arg: string; readonly exact: readonly number[] } | null;
  readonly chosen: { readonly arg: string; readonly values: readonly string[] } | null;
}

/** A message once for each form of a plural in it, for platforms that choose among whole texts. */
export interface PluralForms {
  /** The argument that is counted. */
  readonly arg: string;
  /** By CLDR category, in CLDR's order, all that the language has; `other` is the last. As `names.category` it may be printed bare. */
  readonly forms: readonly {
    readonly category: string;
    readonly names: Names;
    /** The category's place among those of whole numbers, from 0; null when only fractions have it. */
    readonly place: number | null;
    readonly parts: readonly MessagePart[];
  }[];
  /** The texts for single numbers, which few platforms have: `=0 {…}`. */
  readonly exact: readonly {
    readonly number: number;
    readonly source: readonly MessagePart[];
    readonly parts: readonly MessagePart[];
  }[];
}

/** A message once for each case of a choice in it, for platforms that choose among whole texts by a value. */
export interface ChoiceForms {
  /** The argument that is chosen by. */
  readonly arg: string;
  /** By value, in the order of the message; `other` is the last. As `names.value` it may be printed bare. */
  readonly forms: readonly {
    readonly value: string;
    readonly names: Names;
    readonly source: readonly MessagePart[];
    readonly parts: readonly MessagePart[];
  }[];
}

/**
 * Finds what a text counts and chooses by: the first plural and the first choice of the first
 * language that has one. Ordinals (1st, 2nd) are left in the text: platforms that choose among whole
 * texts choose by quantity.
 *
 * @param texts the text in every language, the catalogue's own first.
 */
export function variantsOf(texts: readonly (readonly MessagePart[])[]): Variants {
  const branches = texts.flatMap((parts) => parts.filter((part) => "cases" in part));
  const plural = branches.find(isPlural);
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
  };
}

function isPlural(part: MessagePart): part is Extract<MessagePart, { kind: "plural" }> {
  return part.kind === "plural" && !part.ordinal;
}

/**
 * Takes a message apart by what is counted: the text around the plural stands in every form. Whatever
 * else goes on in several ways stays in the forms, for the writer to decide.
 *
 * @param source the message in the catalogue's own language.
 * @returns null when the text counts nothing, in no language.
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
  const whole = countingOf(language).forms.map(({ category }) => category);
  const select = selectorOf(language);
  return {
    arg,
    forms: categoriesOf(language).map((category) => {
      const place = whole.indexOf(category);
      const form = { category, names: { category }, place: place === -1 ? null : place };
      return { ...form, parts: formOf(parts, isCounted, [category]) };
    }),
    exact: counted.exact.map((number) => {
      const inLanguage = formOf(parts, isCounted, [`=${number}`, select(number)]);
      return { number, source: formOf(source, isCounted, [`=${number}`]), parts: inLanguage };
    }),
  };
}

/**
 * Takes a message apart by the value that it chooses by: the text around the choice stands in every form.
 *
 * @param source the message in the catalogue's own language.
 * @returns null when the text chooses by nothing, in no language.
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

/** The text of a source for the number 1, for platforms that show it where there is no translation. */
export function singularOf(
  parts: readonly MessagePart[],
  { counted }: Variants,
  language: string,
): readonly MessagePart[] {
  if (counted === null) return parts;
  return formOf(parts, (part) => isPlural(part) && part.name === counted.arg, [selectorOf(language)(1)]);
}

/** The message with the case of the first of these keys in the place of the first branch that is asked for. */
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

/** Neighbouring texts as one. */
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
