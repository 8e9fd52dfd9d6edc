import { Lexer } from "yaml";
import { MAX_DEPTH } from "../json/scan-json.ts";

/** More pieces than this are refused: the parser keeps some 400 bytes of each. They are about 8 MB of YAML. */
export const MAX_TOKENS = 2_000_000;
/** Blocks nest by a column or more: one that begins further to the right is nested too deep. */
const MAX_INDENT = 512;

/** Why a YAML text is refused before it is parsed, and where. */
export interface YamlRefusal {
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** What is said of nesting that is too deep, wherever it is noticed. */
export const TOO_DEEP = {
  message: `nested deeper than ${MAX_DEPTH} levels`,
  help: "A catalogue needs eight levels.",
} as const;

/**
 * Looks at the pieces of a YAML text without parsing it. The parser recurses, keeps every piece in
 * memory and follows `%YAML 1.1`, by which `no` is false: none of it is left to a text to decide.
 *
 * @returns null when the text may be parsed.
 */
export function boundYaml(text: string): YamlRefusal | null {
  let offset = 0;
  let lineStart = 0;
  let depth = 0;
  let count = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return { offset, message: "this file is too large for YAML", help: "Write it as JSON." };
    if (!isText) {
      if (token === "[" || token === "{") depth += 1;
      else if (token === "]" || token === "}") depth -= 1;
      else if (token.startsWith("%")) {
        return { offset, message: "directives are not supported", help: "Delete the line. errdex reads YAML 1.2." };
      }
      const isIndent = offset === lineStart && token.startsWith(" ") && depth === 0;
      const column = offset - lineStart + (isIndent ? token.length : 0);
      const opensBlock = isIndent || token === "-" || token === "?";
      if (depth > MAX_DEPTH || (opensBlock && depth === 0 && column > MAX_INDENT)) return { offset, ...TOO_DEEP };
    }
    // The lexer announces a bare or block text by a mark that stands for no characters.
    isText = token === "\u001f";
    if (isText || token === "\u0002" || token === "\u0018") continue;
    offset += token.length;
    const newline = token.lastIndexOf("\n");
    if (newline !== -1) lineStart = offset - token.length + newline + 1;
  }
  return null;
}
