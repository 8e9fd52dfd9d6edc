import type { MemberPart, Path } from "../../diagnostics/document.ts";
import { problem, type Rule } from "../shared/rule.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

export const printableText: Rule = {
  id: "printable-text",
  *check({ source: { catalogue, conformance, observed, locales } }) {
    for (const { document } of [catalogue, ...(observed === null ? [] : [observed]), ...locales]) {
      for (const { path, text, side } of strings(document.value)) {
        const found = describe(text);
        if (found === null) continue;
        const [what, help] = found;
        yield problem(document, path, `a ${side === "key" ? "key" : "text"} contains ${what}`, help, side);
      }
    }
    // A response or a log may contain anything. The names of the cases are printed.
    for (const [index, { name }] of (conformance?.value.cases ?? []).entries()) {
      const found = describe(name);
      if (found === null || conformance === null) continue;
      yield problem(conformance.document, ["cases", index, "name"], `a name contains ${found[0]}`, found[1]);
    }
  },
};

/** Yields every string in a value, including keys, with its path. The parser limits the depth. */
function* strings(value: unknown, path: Path = []): Generator<{ path: Path; text: string; side: MemberPart }> {
  if (typeof value === "string") yield { path, text: value, side: "value" };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, key];
    if (!Array.isArray(value)) yield { path: here, text: key, side: "key" };
    yield* strings(member, here);
  }
}

/** Describes what is wrong with a text and how to fix it; null when nothing is. */
function describe(text: string): readonly [what: string, help: string] | null {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return [`the control character U+${number}`, "Delete it. Lines end with \\n alone."];
  }
  return text.isWellFormed() ? null : ["half of a surrogate pair", "Write the whole character, or delete it."];
}
