import type { Path } from "../../load/document.ts";
import { type Problem, problem, type Rule } from "../rule.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

export const printableText: Rule = {
  id: "printable-text",
  severity: "error",
  summary:
    "No text, wherever it stands, holds a control character other than a newline or a tab, or half of a surrogate pair.",
  *check({ source: { catalogue, locales } }) {
    for (const { document } of [catalogue, ...locales]) {
      for (const [path, text] of strings(document.value)) {
        const found = describe(text);
        if (found !== null)
          yield problem(document, path, found, "Delete it; a line ends with \\n alone.") satisfies Problem;
      }
    }
  },
};

/** Every string in a value, keys included, with the path to it. The depth is bounded by the reader. */
function* strings(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, key];
    if (!Array.isArray(value)) yield [here, key];
    yield* strings(member, here);
  }
}

function describe(text: string): string | null {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `the control character U+${number} stands in a text`;
  }
  return text.isWellFormed() ? null : "half of a surrogate pair stands in a text";
}
