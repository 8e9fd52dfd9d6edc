import { joinPieces } from "./cell-text.ts";
import type { Heading, Paragraph, TextLine } from "./document-parts.ts";

/** Makes a paragraph of its lines; null when there are none. */
export function paragraphOf(lines: readonly TextLine[]): Paragraph | null {
  const [first] = lines;
  if (first === undefined) return null;
  const { line, column } = first;
  return { kind: "paragraph", text: joinPieces(lines.map(({ text }) => text)), lines, line, column };
}

/** Makes a heading of its lines; null when there are none. */
export function headingOf(level: number, lines: readonly TextLine[], place = lines[0]): Heading | null {
  const [first] = lines;
  if (first === undefined || place === undefined) return null;
  const { line, column } = place;
  const text = joinPieces(lines.map((piece) => piece.text));
  return { kind: "heading", level, text, lead: first.lead, line, column };
}
