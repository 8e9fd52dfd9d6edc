/** A condition on whole numbers. */
export interface Condition {
  readonly holds: (n: number) => boolean;
  /** The same condition as an expression that is valid in C, Ruby and JavaScript. */
  readonly written: string;
}

/**
 * Parses a plural condition of CLDR, restricted to whole numbers: `n % 10 = 2..4,9 and n % 100 != 12..14 or n =
 * 0`.
 *
 * https://unicode.org/reports/tr35/tr35-numbers.html#Plural_rules_syntax
 *
 * @throws TypeError when the text is not such a condition.
 */
export function readCondition(text: string): Condition {
  return joined(
    text.split(" or ").map((all) => joined(all.split(" and ").map(readRelation), "&&")),
    "||",
  );
}

function readRelation(text: string): Condition {
  const [, modulus, operator, list] = /^n(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim()) ?? [];
  if (list === undefined) throw new TypeError(`${text} is not a condition of plurals`);
  const operand = modulus === undefined ? "n" : `n % ${modulus}`;
  const ranges = list.split(",").map((range): [number, number] => {
    const [from = "", to = from] = range.split("..");
    return [Number(from), Number(to)];
  });
  const divisor = modulus === undefined ? Number.POSITIVE_INFINITY : Number(modulus);
  const isIn = (n: number): boolean => {
    const counted = n % divisor;
    // No `for of`: until it is optimised, it makes an object for each step.
    for (let index = 0; index < ranges.length; index += 1) {
      const range = ranges[index] as [number, number];
      if (counted >= range[0] && counted <= range[1]) return true;
    }
    return false;
  };
  if (operator === "=") {
    return joined(
      ranges.map(([from, to]) => ({ holds: isIn, written: writeRange(operand, from, to) })),
      "||",
    );
  }
  return joined(
    ranges.map(([from, to]) => ({ holds: (n) => !isIn(n), written: writeOutside(operand, from, to) })),
    "&&",
  );
}

function writeRange(operand: string, from: number, to: number): string {
  if (from === to) return `${operand} == ${from}`;
  return from === 0 ? `${operand} <= ${to}` : `${operand} >= ${from} && ${operand} <= ${to}`;
}

function writeOutside(operand: string, from: number, to: number): string {
  return from === to ? `${operand} != ${from}` : `(${operand} < ${from} || ${operand} > ${to})`;
}

/** Joins conditions. An operand with `||`, which binds least, is put in brackets before it is joined by `&&`. */
function joined(conditions: readonly Condition[], operator: "&&" | "||"): Condition {
  const [only] = conditions;
  if (only !== undefined && conditions.length === 1) return only;
  const written = conditions.map((condition) =>
    operator === "&&" && condition.written.includes(" || ") && !condition.written.startsWith("(")
      ? `(${condition.written})`
      : condition.written,
  );
  const isAll = operator === "&&";
  return {
    holds(n) {
      for (let index = 0; index < conditions.length; index += 1) {
        if (conditions[index]?.holds(n) !== isAll) return !isAll;
      }
      return isAll;
    },
    written: written.join(` ${operator} `),
  };
}
