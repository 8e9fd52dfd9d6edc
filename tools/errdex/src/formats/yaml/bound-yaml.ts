import { Lexer } from "yaml";
import { MAX_DEPTH } from "../json/scan-json.ts";

/** The most accepted tokens, about 8 MB of YAML: the parser needs some 400 bytes for each. */
export const MAX_TOKENS = 2_000_000;
/** The largest accepted indent. Every level of nesting adds at least one column, so a larger one is nested too deep. */
const MAX_INDENT = 512;

/** Why a YAML text is refused before it is parsed, and where. */
export interface YamlRefusal {
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** The message for nesting that is too deep, wherever it is found. */
export const TOO_DEEP = {
  message: `nested deeper than ${MAX_DEPTH} levels`,
  help: "A catalogue needs eight levels.",
} as const;

/**
 * Checks the tokens of a YAML text before it is parsed. The parser recurses, keeps every token in memory, and
 * obeys `%YAML 1.1`, which reads `no` as false. A file must not be able to exploit that.
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
    // The lexer announces a plain or block text by a control character that is not in the file.
    isText = token === "\u001f";
    if (isText || token === "\u0002" || token === "\u0018") continue;
    offset += token.length;
    const newline = token.lastIndexOf("\n");
    if (newline !== -1) lineStart = offset - token.length + newline + 1;
  }
  return null;
}
