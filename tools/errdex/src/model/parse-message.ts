/** A piece of a message: text as people read it, or the place of an argument. */
export type MessagePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "placeholder"; readonly name: string };

/** A message taken apart, or why it cannot be. */
export interface ParsedMessage {
  readonly parts: readonly MessagePart[];
  /** What is wrong, as a sentence; null when nothing is. */
  readonly problem: string | null;
}

// ICU MessageFormat's rules: `'{` opens a quotation that ends at the next apostrophe, `''` is one
// apostrophe, and any other apostrophe stands for itself, as in "don't".
const TOKEN = /''|'([{}](?:[^']|'')*)('|$)|\{([^{}]*)(\}|$)|\}|[^'{}]+|'/g;
const NAME = /^[a-z][A-Za-z0-9_]*$/;

/** Takes a message apart into text and named placeholders, `{device}`. */
export function parseMessage(source: string): ParsedMessage {
  const parts: MessagePart[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
  };
  for (const match of source.matchAll(TOKEN)) {
    const [token, quoted, quoteEnd, name, braceEnd] = match;
    if (token === "''") text += "'";
    else if (quoted !== undefined) {
      if (quoteEnd === "") return { parts: [], problem: `the quotation ${token} is not closed by an apostrophe` };
      text += quoted.replaceAll("''", "'");
    } else if (name !== undefined) {
      if (braceEnd === "") return { parts: [], problem: `the brace in ${JSON.stringify(token)} is not closed` };
      if (!NAME.test(name)) return { parts: [], problem: `{${name}} is not the name of an argument` };
      flush();
      parts.push({ kind: "placeholder", name });
    } else if (token === "}") return { parts: [], problem: "a closing brace has no opening one" };
    else text += token;
  }
  flush();
  return { parts, problem: null };
}

/** The message as people read it, with `{name}` where an argument stands. */
export function displayMessage(parts: readonly MessagePart[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : `{${part.name}}`)).join("");
}

/** The names of the arguments that the message holds, each once, in code-unit order. */
export function placeholdersOf(parts: readonly MessagePart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "placeholder" ? [part.name] : [])))].sort();
}
