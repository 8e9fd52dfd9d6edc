import { type MessagePart, otherCase } from "../../messages/message.ts";

/**
 * Writes a message, or one form of it, for Vue I18n. Special characters become literals, `{'@'}`. Of a
 * plural or a choice inside the text, only the general case is written. The forms of a counted text are
 * whole texts, separated by bars.
 *
 * https://vue-i18n.intlify.dev/guide/essentials/syntax
 */
export function writeVue(parts: readonly MessagePart[]): string {
  const written = parts.map(writePart).join("");
  // Vue I18n drops spaces beside a bar, and rejects an empty form.
  if (written === "") return "{''}";
  return (
    written
      .replace(/^[ \n]+|[ \n]+$/g, writeLiteral)
      // Vue I18n 9 also reads `%{` as a placeholder.
      .replace(/%+(?=\{)/g, writeLiteral)
  );
}

function writePart(part: MessagePart): string {
  if (part.kind === "text") return part.text.replace(/[{}@|\\\u2028\u2029]+/g, writeLiteral);
  if ("cases" in part) return otherCase(part).map(writePart).join("");
  if (part.kind === "number" && part.offset !== 0) {
    throw new TypeError(`the plural of {${part.name}} uses an offset, which this platform does not support`);
  }
  return `{${part.name}}`;
}

function writeLiteral(text: string): string {
  return `{'${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\u000A").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'}`;
}
