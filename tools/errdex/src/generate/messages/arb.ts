import { type Branch, type MessageCase, type MessagePart, OTHER, otherCase } from "../../messages/message.ts";

/**
 * Makes of a message what an ARB file can say: ICU's MessageFormat without `#`, ordinals and most
 * single numbers. A number stands by its argument's name, an ordinal is its general case.
 *
 * https://docs.flutter.dev/ui/internationalization
 *
 * @param language the language's tag. When it is not known, a plural has no texts for single numbers.
 * @throws TypeError when the message counts from an offset, or chooses by a value that is no word.
 */
export function reduceToArb(parts: readonly MessagePart[], language: string | null): MessagePart[] {
  const reduceCases = (cases: readonly MessageCase[]): MessageCase[] =>
    cases.map(({ key, parts: inner }) => ({ key, parts: reduceToArb(inner, language) }));
  return parts.flatMap((part): MessagePart[] => {
    switch (part.kind) {
      case "number":
        if (part.offset !== 0) throw offsetError(part.name);
        return [{ kind: "placeholder", name: part.name, index: part.index }];
      case "plural":
        if (part.offset !== 0) throw offsetError(part.name);
        return part.ordinal
          ? reduceToArb(otherCase(part), language)
          : [{ ...part, cases: reduceCases(pluralCases(part, language)) }];
      case "select":
        return [{ ...part, cases: reduceCases(part.cases.filter((one) => isWord(part.name, one.key))) }];
      default:
        return [part];
    }
  });
}

/** Dart's plurals have one place for a category and the number of its name, and none for other numbers. */
const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ["=0", "zero"],
  ["=1", "one"],
  ["=2", "two"],
]);

/** The cases that there is a place for. The text for a number has it unless the category is larger than that. */
function pluralCases({ cases }: Branch, language: string | null): MessageCase[] {
  const numbers = [...SAME_PLACE].filter(
    ([key, category]) =>
      language !== null && cases.some((one) => one.key === key) && !isLarger(language, category, Number(key.slice(1))),
  );
  const taken = numbers.map(([, category]) => category);
  const kept = numbers.map(([key]) => key);
  return cases.filter(({ key }) => (key.startsWith("=") ? kept.includes(key) : !taken.includes(key)));
}

const larger = new Map<string, boolean>();

/** Whether a plural category of a language holds whole numbers beside the given one. */
function isLarger(language: string, category: string, number: number): boolean {
  const key = `${language} ${category} ${number}`;
  let found = larger.get(key);
  if (found === undefined) {
    const rules = new Intl.PluralRules(language);
    found = Array.from({ length: 1001 }, (_, other) => other).some(
      (other) => other !== number && rules.select(other) === category,
    );
    larger.set(key, found);
  }
  return found;
}

function isWord(name: string, key: string): boolean {
  if (/^(?:[A-Za-z_][A-Za-z0-9_]*|\d+)$/.test(key) || key === OTHER) return true;
  throw new TypeError(`the choice by {${name}} has the case ${key}, but a case consists of letters, digits and _ here`);
}

function offsetError(name: string): TypeError {
  return new TypeError(`the plural of {${name}} uses an offset, which this platform does not support`);
}
