import type { Position } from "../../diagnostics/diagnostic.ts";

// The result of reading a document of any format.

/** A cell of a table. */
export interface Cell extends Position {
  /** The text, on one line. */
  readonly text: string;
  /** The pieces of the text, if it was broken by line breaks or `<br>`; otherwise one. */
  readonly pieces: readonly string[];
}

/** A heading. Level 0 is the document's own title. */
export interface Heading extends Position {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
}

/** Text outside tables. */
export interface Paragraph extends Position {
  readonly kind: "paragraph";
  readonly text: string;
  /** True for text between table rows that was taken for text of the page, not of the table. */
  readonly insideTable?: true;
}

/** A table. Every row has as many cells as there are headings. */
export interface Table extends Position {
  readonly kind: "table";
  readonly headings: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of the document that could not be parsed. */
export interface Unread extends Position {
  readonly kind: "unread";
  readonly message: string;
  readonly help: string;
}

/** A part of a document. Readers return parts in the document's order. */
export type Part = Heading | Paragraph | Table | Unread;

/** Reads a document of one format. Pure: takes the text and returns its parts. */
export type Reader = (text: string) => Part[];

/** The most accepted columns: a cell that spans a million columns would become a million cells. */
export const MAX_COLUMNS = 100;
