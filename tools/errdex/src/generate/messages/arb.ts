import { isArbCase } from "../../messages/case-keys.ts";
import { categoriesOf, onlyNumberOf } from "../../messages/counting.ts";
import { argumentIdentifier } from "../../messages/dialect.ts";
import { type Branch, type MessageCase, type MessagePart, OTHER, otherCase } from "../../messages/message.ts";

/**
 * Reduces a message to what an ARB file can express: ICU MessageFormat without `#`, ordinals and most exact
 * numbers. `#` becomes the argument's placeholder, and an ordinal its general case.
 *
 * https://docs.flutter.dev/ui/internationalization
 *
 * @param language the language's BCP 47 tag; null when it is unknown. Then a plural loses its texts for
 *   exact numbers.
 * @throws TypeError when a plural has an offset, or a choice has a value that is not a word.
 */
export function reduceToArb(parts: readonly MessagePart[], language: string | null): MessagePart[] {
  const reduceCases = (cases: readonly MessageCase[]): MessageCase[] =>
    cases.map(({ key, parts: inner }) => ({ key, parts: reduceToArb(inner, language) }));
  return parts.flatMap((part): MessagePart[] => {
    switch (part.kind) {
      case "number":
        if (part.offset !== 0) throw offsetError(part.name);
        return [{ kind: "placeholder", name: argumentIdentifier(part.name), index: part.index }];
      case "placeholder":
        // The metadata of the placeholder says how to format it.
        return [{ kind: "placeholder", name: argumentIdentifier(part.name), index: part.index }];
      case "plural":
        if (part.offset !== 0) throw offsetError(part.name);
        return part.ordinal
          ? reduceToArb(otherCase(part), language)
          : [{ ...part, name: argumentIdentifier(part.name), cases: reduceCases(pluralCases(part, language)) }];
      case "select":
        return [
          {
            ...part,
            name: argumentIdentifier(part.name),
            cases: reduceCases(part.cases.filter((one) => isWord(part.name, one.key))),
          },
        ];
      default:
        return [part];
    }
  });
}

/**
 * Dart's `plural` has one slot for a category and for the number of the same meaning (`zero` and 0), and
 * none for other numbers.
 */
const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ["=0", "zero"],
  ["=1", "one"],
  ["=2", "two"],
]);

/**
 * The cases that Dart has a slot for. The text for a number takes the slot, unless the category covers
 * other numbers too.
 */
function pluralCases({ cases }: Branch, language: string | null): MessageCase[] {
  const numbers = [...SAME_PLACE].filter(
    ([key, category]) =>
      language !== null && cases.some((one) => one.key === key) && !isLarger(language, category, Number(key.slice(1))),
  );
  const taken = numbers.map(([, category]) => category);
  const kept = numbers.map(([key]) => key);
  return cases.filter(({ key }) => (key.startsWith("=") ? kept.includes(key) : !taken.includes(key)));
}

/** Whether a plural category of a language contains whole numbers other than the given one. */
function isLarger(language: string, category: string, number: number): boolean {
  return categoriesOf(language).includes(category) && onlyNumberOf(language, category) !== number;
}

function isWord(name: string, key: string): boolean {
  if (isArbCase(key) || key === OTHER) return true;
  throw new TypeError(`the choice by {${name}} has the case ${key}, but a case consists of letters, digits and _ here`);
}

function offsetError(name: string): TypeError {
  return new TypeError(`the plural of {${name}} uses an offset, which this platform does not support`);
}
