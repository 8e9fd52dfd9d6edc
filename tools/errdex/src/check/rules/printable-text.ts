import type { MemberPart } from "../../diagnostics/document.ts";
import { type Problem, problem, type Rule } from "../shared/rule.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
/** The characters that are no control characters, but that XML forbids. */
const NOT_XML = /[\ufffe\uffff]/;
/** One of these, or any half of a surrogate pair, also as part of a whole one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for.
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;

export const printableText: Rule = {
  id: "printable-text",
  *check({ source: { catalogue, conformance, observed, locales } }) {
    for (const { document } of [catalogue, ...(observed === null ? [] : [observed]), ...locales]) {
      if (document.isPrintable === true) continue;
      const found: Problem[] = [];
      collect(document.value, [], (text, path, side) => {
        const [what, help] = describe(text) ?? [];
        if (what === undefined || help === undefined) return;
        found.push(problem(document, [...path], `a ${side === "key" ? "key" : "text"} contains ${what}`, help, side));
      });
      yield* found;
    }
    // A response or a log may contain anything. The names of the cases are printed.
    for (const [index, { name }] of (conformance?.value.cases ?? []).entries()) {
      const found = describe(name);
      if (found === null || conformance === null) continue;
      yield problem(conformance.document, ["cases", index, "name"], `a name contains ${found[0]}`, found[1]);
    }
  },
};

/**
 * Calls a function with every string in a value that may be wrong, including keys, and its path. The path is only
 * valid during the call. The parser limits the depth.
 */
function collect(
  value: unknown,
  path: string[],
  found: (text: string, path: readonly string[], side: MemberPart) => void,
): void {
  if (typeof value === "string" && SUSPECT.test(value)) found(value, path, "value");
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    path.push(key);
    if (!Array.isArray(value) && SUSPECT.test(key)) found(key, path, "key");
    collect((value as Record<string, unknown>)[key], path, found);
    path.pop();
  }
}

/** Describes what is wrong with a text and how to fix it; null when nothing is. */
function describe(text: string): readonly [what: string, help: string] | null {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    return [`the control character ${numberOf(control)}`, "Delete it. Lines end with \\n alone."];
  }
  const forbidden = NOT_XML.exec(text)?.[0];
  if (forbidden !== undefined) {
    return [`${numberOf(forbidden)}, which is no character`, "Delete it. It stands for nothing, and XML forbids it."];
  }
  return text.isWellFormed() ? null : ["half of a surrogate pair", "Write the whole character, or delete it."];
}

/** The number of a character, as Unicode writes it. */
function numberOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
