import type { ColumnField } from "../../../formats/parts/column-headings.ts";
import type { Table } from "../../../formats/parts/document-parts.ts";
import type { RangeSentence } from "./stated-range.ts";

/** Where a block stands in a document. */
export interface BlockPlace {
  /** The title of its section; null when it has none. */
  readonly section: string | null;
  /** The sentence above it about the range of its codes; null when there is none. */
  readonly range: RangeSentence | null;
}

/** A table, with what the document states around it. Codes in headings, lists and texts are rows of such a table too. */
export interface PlacedTable extends Table, BlockPlace {
  /** Which column holds which field, where it is known without headings; null for a table of the document. */
  readonly fields: Readonly<Partial<Record<ColumnField, number>>> | null;
  /** True for a table in the text about a code. A "Minor code" in it is no code of its own. */
  readonly isInside?: true;
}
