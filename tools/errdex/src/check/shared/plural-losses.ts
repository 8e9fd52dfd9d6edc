import { isArbCase, isFluentCase } from "../../messages/case-keys.ts";
import { categoriesOf, onlyNumberOf, selectorOf } from "../../messages/counting.ts";
import { allParts, type MessagePart } from "../../messages/message.ts";
import type { MessageSyntax, TargetDefinition } from "../../targets/target.ts";
import type { Plural } from "./seen-text.ts";

/** What a target cannot express of a message. */
export interface Losses {
  /** The counted arguments of plurals with an offset. */
  readonly offsets: readonly string[];
  /** The cases of choices whose values it cannot write, each with its argument. */
  readonly cases: readonly { readonly name: string; readonly key: string }[];
  /** The exact numbers that it shows in the form of their category, each with its argument. */
  readonly exact: readonly { readonly name: string; readonly number: number }[];
  /** The arguments of ordinals that it shows in the form `other`. */
  readonly ordinals: readonly string[];
}

/** Styles that keep every plural of a message inside its text. The others choose among whole texts. */
const IN_TEXT: readonly MessageSyntax["style"][] = ["icu", "arb", "fluent"];

/** How a choice's values are written, where a style has a rule for them. */
const CASE_RULES: Readonly<Partial<Record<NonNullable<MessageSyntax["style"]>, (key: string) => boolean>>> = {
  arb: isArbCase,
  fluent: isFluentCase,
};

/**
 * Finds what a target cannot express of a message.
 *
 * @param language the message's BCP 47 tag.
 * @returns null for a target that does not state what its plurals can express.
 */
export function lossesOf(
  parts: readonly MessagePart[],
  language: string,
  { plurals: support, syntax }: TargetDefinition,
): Losses | null {
  if (support === undefined) return null;
  if (!parts.some((part) => "cases" in part)) return NO_LOSSES;
  const { style } = syntax.message ?? {};
  const inText = IN_TEXT.includes(style);
  const counted = parts.find(isCardinal);
  const placed = counted === undefined ? parts.find(isOrdinal) : undefined;
  const plurals = [...allParts(parts)].filter((part) => part.kind === "plural");
  const cardinals = plurals.filter(({ ordinal }) => !ordinal);
  const isChosen = (plural: Plural): boolean => inText || plural === counted || plural === placed;
  const isExact = exactNumbersOf(support.exact ?? (style === "arb" ? [0, 1, 2] : []), language, style === "arb");
  const isCase = style === undefined ? undefined : CASE_RULES[style];
  return {
    offsets: support.offset === true ? [] : plurals.filter(({ offset }) => offset !== 0).map(({ name }) => name),
    cases: isCase === undefined ? [] : casesOf(parts).filter(({ key }) => !isCase(key)),
    exact: cardinals.flatMap((plural) =>
      numbersOf(plural).flatMap((number) =>
        isChosen(plural) && isExact(number) ? [] : [{ name: plural.name, number }],
      ),
    ),
    ordinals: plurals
      .filter((plural) => plural.ordinal && plural.cases.length > 1 && !(support.ordinal === true && isChosen(plural)))
      .map(({ name }) => name),
  };
}

/** What a text without plurals and choices loses. */
const NO_LOSSES: Losses = { offsets: [], cases: [], exact: [], ordinals: [] };

function isCardinal(part: MessagePart): part is Plural {
  return part.kind === "plural" && !part.ordinal;
}

function isOrdinal(part: MessagePart): part is Plural {
  return part.kind === "plural" && part.ordinal;
}

function numbersOf({ cases }: Plural): number[] {
  return cases.filter(({ key }) => key.startsWith("=")).map(({ key }) => Number(key.slice(1)));
}

function casesOf(parts: readonly MessagePart[]): { name: string; key: string }[] {
  return [...allParts(parts)].flatMap((part) =>
    part.kind === "select" ? part.cases.map(({ key }) => ({ name: part.name, key })) : [],
  );
}

/** The categories that have a number's name in Dart: their texts are shown for that number. */
const NAMED = ["zero", "one", "two"];

/**
 * Returns a function that says whether a text for an exact number is shown for it.
 *
 * @param exact the numbers that can have a text of their own.
 * @param isNamed whether such a text takes the place of the category of that name.
 */
function exactNumbersOf(
  exact: "any" | readonly number[],
  language: string,
  isNamed: boolean,
): (number: number) => boolean {
  const select = selectorOf(language);
  return (number) => {
    if (exact === "any" || onlyNumberOf(language, select(number)) === number) return true;
    if (!exact.includes(number)) return false;
    const name = isNamed ? NAMED[number] : "zero";
    // The place of the text is free unless the language uses it for other numbers as well.
    return name === undefined || !categoriesOf(language).includes(name);
  };
}
