/** What a finding says, and how to fix it. */
interface Words {
  readonly message: string;
  readonly help: string;
}

/**
 * Words the finding `duplicate-key`.
 *
 * @param first the line of the same key before, counted from 1.
 */
export function duplicateKey(key: string, first: number): Words {
  return {
    message: `the key ${JSON.stringify(key)} already exists in line ${first}`,
    help: "Parsers keep only one of the two. Delete the other, or rename it.",
  };
}

/** How much of a number a finding shows, in characters. 40 is more than any code has. */
const MAX_SHOWN = 40;

/**
 * Words the finding `exact-number`. JSON and YAML have numbers that are larger than any in JavaScript, which reads
 * them as infinite.
 *
 * @param source the number as the file has it, without quotes.
 * @param value the number that JavaScript reads.
 */
export function inexactNumber(source: string, value: number): Words {
  const shown = source.length <= MAX_SHOWN ? source : `${source.slice(0, MAX_SHOWN)}…`;
  const instead = Number.isFinite(value) ? `${value}` : "a finite number";
  return {
    message: `${shown} without quotes is read as the number ${value}`,
    help: `Write "${shown}" in quotes if it is text, such as a code, or else ${instead}.`,
  };
}
