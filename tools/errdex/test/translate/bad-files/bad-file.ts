import { exported, writeSmall } from "../project.ts";

/** Name, content, and every finding that is an error, each with its place and first words. */
export type BadFile = readonly [
  what: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  ...findings: string[],
];

export const folder = writeSmall();
export const po = exported(folder, "de", "po");
export const xliff = exported(folder, "de", "xliff");
export const csv = exported(folder, "de", "csv");

/** A text with a piece replaced that must be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
}
export const inPo = (from: string, to: string): string => replaced(po, from, to);
export const inXliff = (from: string, to: string): string => replaced(xliff, from, to);
export const inCsv = (from: string, to: string): string => replaced(csv, from, to);
export const PO_HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\n';
export const XLIFF_HEAD = '<xliff version="1.2"><file target-language="de"><body>';
export const LAUGHS = `<!DOCTYPE lolz [\n <!ENTITY lol "lol">\n${Array.from({ length: 30 }, (_, index) => ` <!ENTITY lol${index + 1} "${`&lol${index || ""};`.repeat(10)}">`).join("\n")}\n]>\n`;

/** Where a piece first stands, from its beginning. */
export function placeIn(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
