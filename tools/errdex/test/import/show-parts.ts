import type { Cell, Part } from "../../src/formats/parts/document-parts.ts";

const cell = ({ line, column, text }: Cell): string => `${line}:${column} ${text}`;

/** What a reader made of a document, a line for each part and each row. */
export function showParts(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => {
    const place = `${part.line}:${part.column}`;
    if (part.kind === "heading") return [`${place} heading ${part.level}: ${part.text}`];
    if (part.kind === "paragraph") return [`${place} ${part.insideTable ? "inside the table" : "text"}: ${part.text}`];
    if (part.kind === "unread") return [`${place} unread: ${part.message}. ${part.help}`];
    const rows = part.rows.map((row) => `  ${row.map(cell).join(" ¦ ")}`);
    return [`${place} table: ${part.headings.map(cell).join(" ¦ ")}`, ...rows];
  });
  return `${lines.join("\n")}\n`;
}
