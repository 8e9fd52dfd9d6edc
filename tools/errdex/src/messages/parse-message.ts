import { DEFAULT_DIALECT, isArgumentName, type MessageDialect } from "./dialect.ts";
import { IcuParser, MessageProblem, type Quotation } from "./icu-parser.ts";
import type { MessagePart } from "./message.ts";
import { parsePlain } from "./parse-plain.ts";

/** A parsed message, or the reason why it cannot be parsed. */
export interface ParsedMessage {
  readonly parts: readonly MessagePart[];
  /** The problem, as a sentence; null when there is none. */
  readonly problem: string | null;
  /** The quotations in it that nobody may have meant; absent when there are none. See {@link Quotation}. */
  readonly quotations?: readonly Quotation[];
  /** Present when a closing brace has no opening one, and so is text. */
  readonly hasLoneBrace?: true;
}

/**
 * Parses a message in the syntax of ICU MessageFormat: text, placeholders `{device}`, formatted values, plurals and
 * choices. `'{` opens a quotation that ends at the next apostrophe; inside a plural, `'#` does too. `''` is one
 * apostrophe. Any other apostrophe is literal, as in "don't".
 *
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 *
 * @param args the names of the entry's arguments, in their order.
 * @param dialect how the catalogue writes messages. In a plain one there are only placeholders, and `{{` and `}}`.
 */
export function parseMessage(
  source: string,
  args: readonly string[] = [],
  dialect: MessageDialect = DEFAULT_DIALECT,
): ParsedMessage {
  const isIcu = dialect.syntax === "icu";
  const simple = parseSimple(source, args, dialect, isIcu);
  if (simple !== null) return { parts: simple, problem: null };
  if (!isIcu) return parsePlain(source, args, dialect);
  const parser = new IcuParser(source, args, dialect);
  try {
    const parts = parser.parse();
    const { quotations, hasLoneBrace } = parser;
    return {
      parts,
      problem: null,
      ...(quotations.length === 0 ? {} : { quotations }),
      ...(hasLoneBrace ? { hasLoneBrace } : {}),
    };
  } catch (error) {
    if (!(error instanceof MessageProblem)) throw error;
    return { parts: [], problem: error.message };
  }
}

/** An apostrophe that is not literal. Inside a plural, there are more. */
const QUOTING = /'['{}]/;

/** Parses a message of text and placeholders alone, as most are; null when it has anything else. */
function parseSimple(
  source: string,
  args: readonly string[],
  dialect: MessageDialect,
  isIcu: boolean,
): MessagePart[] | null {
  if (isIcu && source.includes("'") && QUOTING.test(source)) return null;
  if (!source.includes("{")) return source.includes("}") ? null : source === "" ? [] : [{ kind: "text", text: source }];
  const parts: MessagePart[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("{", at);
    const text = open === -1 ? source.slice(at) : source.slice(at, open);
    if (text.includes("}")) return null;
    if (text !== "") parts.push({ kind: "text", text });
    if (open === -1) break;
    const close = source.indexOf("}", open);
    const name = source.slice(open + 1, close);
    if (close === -1 || !isArgumentName(name, dialect)) return null;
    // In a plain message, `{a}}` is a mistake or a literal brace.
    if (!isIcu && source[close + 1] === "}") return null;
    parts.push({ kind: "placeholder", name, index: args.indexOf(name) });
    at = close + 1;
  }
  return parts;
}
