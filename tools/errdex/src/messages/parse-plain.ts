import { isArgumentName, type MessageDialect } from "./dialect.ts";
import type { MessagePart } from "./message.ts";

/** A brace written twice, a placeholder, or a brace that is neither. */
const TOKEN = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/**
 * Parses a plain message: text and placeholders `{device}`. `{{` and `}}` are literal braces, as in Python's
 * `str.format` and in .NET. An apostrophe has no meaning.
 *
 * @param args the names of the entry's arguments, in their order.
 * @returns the parts; none, and the problem as a sentence, when a brace is neither.
 */
export function parsePlain(
  source: string,
  args: readonly string[],
  dialect: MessageDialect,
): { readonly parts: readonly MessagePart[]; readonly problem: string | null } {
  const parts: MessagePart[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [token, inside] = match;
    text += source.slice(at, match.index);
    at = match.index + token.length;
    if (token === "{{" || token === "}}") text += token.slice(1);
    else if (inside === undefined) {
      return { parts: [], problem: `the brace ${token} has no partner; a literal one is written ${token}${token}` };
    } else {
      const name = inside.trim();
      if (!isArgumentName(name, dialect)) return { parts: [], problem: `{${inside}} is not a valid argument name` };
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push({ kind: "placeholder", name, index: args.indexOf(name) });
    }
  }
  text += source.slice(at);
  if (text !== "") parts.push({ kind: "text", text });
  return { parts, problem: null };
}
