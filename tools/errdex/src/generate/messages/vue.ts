import { type MessagePart, otherCase } from "../../messages/message.ts";

/**
 * Writes a message, or one form of it, as Vue I18n reads it: what would mean something there stands as
 * a literal, `{'@'}`. Of what goes on in several ways the general case is written; the forms of a
 * plural are whole texts with bars between them.
 *
 * https://vue-i18n.intlify.dev/guide/essentials/syntax
 */
export function writeVue(parts: readonly MessagePart[]): string {
  const written = parts.map(writePart).join("");
  // Blanks beside a bar are dropped, and a form that is empty is a mistake.
  if (written === "") return "{''}";
  return (
    written
      .replace(/^[ \n]+|[ \n]+$/g, writeLiteral)
      // Vue I18n 9 takes `%{` for a placeholder as well.
      .replace(/%+(?=\{)/g, writeLiteral)
  );
}

function writePart(part: MessagePart): string {
  if (part.kind === "text") return part.text.replace(/[{}@|\\]+/g, writeLiteral);
  if ("cases" in part) return otherCase(part).map(writePart).join("");
  if (part.kind === "number" && part.offset !== 0) {
    throw new TypeError(`the plural of {${part.name}} uses an offset, which this platform does not support`);
  }
  return `{${part.name}}`;
}

function writeLiteral(text: string): string {
  return `{'${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\u000A")}'}`;
}
