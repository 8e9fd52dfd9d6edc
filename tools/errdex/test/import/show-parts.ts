import type { Cell, Part, TextLine } from "../../src/formats/parts/document-parts.ts";

const shown = ({ text, lead }: TextLine): string => (lead === null ? text : `[${lead}] ${text}`);
const cell = ({ line, column, text }: Cell): string => `${line}:${column} ${text}`;

/** What a reader made of a document, a line for each part and each row. */
export function showParts(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => {
    const place = `${part.line}:${part.column}`;
    if (part.kind === "heading") return [`${place} heading ${part.level}: ${shown(part)}`];
    if (part.kind === "item") {
      return [`${place} ${part.isFirst ? "first item" : "item"} ${part.depth}: ${part.lines.map(shown).join(" ¦ ")}`];
    }
    if (part.kind === "definition") {
      return [`${place} term: ${part.terms.map(shown).join(" ¦ ")}`, ...part.lines.map((line) => `  ${shown(line)}`)];
    }
    if (part.kind === "preformatted") {
      return [`${place} preformatted`, ...part.lines.map((line) => `  ${line.line}: ${line.text}`)];
    }
    if (part.kind === "paragraph") {
      const text = part.lines.map(shown).join(" ¦ ");
      return [`${place} ${part.insideTable ? "inside the table" : "text"}: ${text}`];
    }
    if (part.kind === "unread") return [`${place} unread: ${part.message}. ${part.help}`];
    const rows = part.rows.map((row) => `  ${row.map(cell).join(" ¦ ")}`);
    return [`${place} table: ${part.headings.map(cell).join(" ¦ ")}`, ...rows];
  });
  return `${lines.join("\n")}\n`;
}
