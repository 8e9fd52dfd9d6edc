import type { Position } from "../../diagnostics/diagnostic.ts";

// What every reader makes of a document, whatever its format.

/** A cell of a table. */
export interface Cell extends Position {
  /** The text, on one line. */
  readonly text: string;
  /** The pieces that the text was broken into, over lines of the file or by `<br>`; one when it was not. */
  readonly pieces: readonly string[];
}

/** A heading. Level 0 is the document's own title. */
export interface Heading extends Position {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
}

/** Text outside of tables. */
export interface Paragraph extends Position {
  readonly kind: "paragraph";
  readonly text: string;
  /** Set where the text stands between the rows of a table, and was taken for the page's and not the table's. */
  readonly insideTable?: true;
}

/** A table as it is drawn: the headings, and as many cells in every row. */
export interface Table extends Position {
  readonly kind: "table";
  readonly headings: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of the document that could not be read. */
export interface Unread extends Position {
  readonly kind: "unread";
  readonly message: string;
  readonly help: string;
}

/** A part of a document, in the order in which they stand in it. */
export type Part = Heading | Paragraph | Table | Unread;

/** Reads a document of one format. Pure: it takes the text and gives its parts. */
export type Reader = (text: string) => Part[];

/** More columns are refused: a cell that spans a million would be as many cells. */
export const MAX_COLUMNS = 100;
