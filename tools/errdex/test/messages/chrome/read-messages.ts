import { readFileSync } from "node:fs";

// As https://developer.chrome.com/docs/extensions/reference/api/i18n says, and as Chromium does it
// (extensions/common/message_bundle.cc, base/strings/string_util.cc). Firefox does the same, except for `$10`.

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** A name of a message or a placeholder. */
const NAME = /^[A-Za-z0-9_@]+$/;

/**
 * Loads a messages.json and fills in its placeholders. Names are found in any case.
 *
 * @returns each message by its name in lower case, with `$1` to `$9` for the values.
 * @throws Error for whatever makes the browser refuse the extension.
 */
export function loadMessages(file: string): ReadonlyMap<string, string> {
  const entries = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Message>);
  return new Map(
    entries.map(([name, { message, placeholders = {} }]) => {
      if (!NAME.test(name)) throw new Error(`Not a valid name of a message: ${name}`);
      const contents = new Map(
        Object.entries(placeholders).map(([key, { content }]) => {
          if (!NAME.test(key)) throw new Error(`Not a valid name of a placeholder: ${key}`);
          return [key.toLowerCase(), content];
        }),
      );
      return [name.toLowerCase(), fillPlaceholders(message, contents)];
    }),
  );
}

/** `MessageBundle::ReplaceVariables`: it looks for a name between any two `$`. */
function fillPlaceholders(message: string, contents: ReadonlyMap<string, string>): string {
  let text = message;
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at)) {
    at += 1;
    const end = text.indexOf("$", at);
    if (end === -1) break;
    const name = text.slice(at, end);
    if (!NAME.test(name)) continue;
    const content = contents.get(name.toLowerCase());
    if (content === undefined) throw new Error(`Variable $${name}$ used but not defined.`);
    text = text.slice(0, at - 1) + content + text.slice(end + 1);
    at += content.length - 1;
  }
  return text;
}

/** `ReplaceStringPlaceholders`: `$1` to `$9` are values, and of several `$` the first is left out. */
export function sayMessage(message: string, values: readonly string[]): string {
  return message.replace(/\$(?:(\$+)|([1-9])|(.?))/gs, (_, dollars?: string, digit?: string, other?: string) => {
    if (dollars !== undefined) return dollars;
    return digit === undefined ? (other ?? "") : (values[Number(digit) - 1] ?? "");
  });
}
