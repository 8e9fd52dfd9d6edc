import type { Position } from "../../diagnostics/diagnostic.ts";

// The result of reading a document of any format.

/** A cell of a table. */
export interface Cell extends Position {
  /** The text, on one line. */
  readonly text: string;
  /** The pieces of the text, if it was broken by line breaks or `<br>`; otherwise one. */
  readonly pieces: readonly string[];
}

/** A line of text outside tables, as a reader sees it. */
export interface TextLine extends Position {
  /** The text, without markup. Never empty. */
  readonly text: string;
  /** The beginning of the text, if it is set apart as code, bold or a link: `4001` in `**4001**: user unknown`. */
  readonly lead: string | null;
}

/** A heading. Level 0 is the document's own title. */
export interface Heading extends TextLine {
  readonly kind: "heading";
  readonly level: number;
}

/** Text outside tables. */
export interface Paragraph extends Position {
  readonly kind: "paragraph";
  readonly text: string;
  /** The same text, line by line. */
  readonly lines: readonly TextLine[];
  /** True for text between table rows that was taken for text of the page, not of the table. */
  readonly insideTable?: true;
}

/** An item of a list, without the items of a list inside it. */
export interface Item extends Position {
  readonly kind: "item";
  /** How deep the item is nested. An item of a list inside another has a larger depth; only the order counts. */
  readonly depth: number;
  /** True for the first item of a list. */
  readonly isFirst: boolean;
  readonly lines: readonly TextLine[];
}

/** An item of a definition list: terms, and what they mean. */
export interface Definition extends Position {
  readonly kind: "definition";
  readonly terms: readonly TextLine[];
  readonly lines: readonly TextLine[];
}

/** Preformatted text, such as an example. */
export interface Preformatted extends Position {
  readonly kind: "preformatted";
  readonly lines: readonly TextLine[];
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
  /** The line of the table that the part is a row of; left out for any other part. */
  readonly table?: number;
}

/** A part of a document. Readers return parts in the document's order. */
export type Part = Heading | Paragraph | Item | Definition | Preformatted | Table | Unread;

/** Reads a document of one format. Pure: takes the text and returns its parts. */
export type Reader = (text: string) => Part[];

/** The most accepted columns: a cell that spans a million columns would become a million cells. */
export const MAX_COLUMNS = 100;
