// Copied by errdex from templates/typescript/runtime/src/quoted.ts. Edit that file, then run "pnpm generate".

const ESCAPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);

/**
 * Reads a quoted string, which may be truncated at the end of the text.
 *
 * @param at the index of the opening quote.
 */
export function readQuoted(text: string, at: number): string {
  const quote = text.charAt(at);
  let value = "";
  let plain = at + 1;
  let index = plain;
  while (index < text.length && text.charAt(index) !== quote) {
    if (text.charAt(index) !== "\\") {
      index += 1;
      continue;
    }
    const { char, length } = readEscape(text, index);
    value += text.slice(plain, index) + char;
    index += length;
    plain = index;
  }
  return value + text.slice(plain, index);
}

/** Decodes the escape sequence at a backslash. An unknown escape stands for its second character. */
function readEscape(text: string, at: number): { char: string; length: number } {
  const escaped = text.charAt(at + 1);
  const hex = escaped === "u" ? text.slice(at + 2, at + 6) : "";
  if (/^[0-9A-Fa-f]{4}$/.test(hex)) return { char: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
  return { char: ESCAPES.get(escaped) ?? escaped, length: 2 };
}
