import type { Heading, Part, Table } from "../../formats/parts/document-parts.ts";
import { findRangeSentence, type RangeSentence } from "./stated-range.ts";

/** A table and what the document says around it. */
export interface PlacedTable extends Table {
  /** The section that it stands in, as the document calls it; null when it has no name. */
  readonly section: string | null;
  /** What the text above it says of its codes. */
  readonly range: RangeSentence | null;
}

export interface Outline {
  /** The document's title; null when it has none. */
  readonly title: string | null;
  readonly tables: readonly PlacedTable[];
}

/**
 * Finds the section of every table: the nearest heading above it, or else what the sentence above
 * it is about that says what its codes begin with.
 */
export function outlineOf(parts: readonly Part[]): Outline {
  const title = findTitle(parts);
  const tables: PlacedTable[] = [];
  let heading: string | null = null;
  let range: RangeSentence | null = null;
  let words: string[] = [];
  for (const part of parts) {
    if (part.kind === "heading") {
      heading = part === title || part.level === 0 ? null : part.text;
      range = null;
      words = [];
    } else if (part.kind === "paragraph" && part.insideTable !== true) words.push(part.text);
    else if (part.kind === "table") {
      range = findRangeSentence(words.join(" ")) ?? range;
      tables.push({ ...part, section: heading ?? range?.subject ?? null, range });
      words = [];
    }
  }
  return { title: title?.text ?? null, tables };
}

/** The first heading of the first level, when it is the only one and stands before all tables; or the page's title. */
function findTitle(parts: readonly Part[]): Heading | null {
  const headings = parts.filter((part) => part.kind === "heading");
  const firstTable = parts.findIndex(({ kind }) => kind === "table");
  const top = headings.filter(({ level }) => level === 1);
  const [first] = top;
  if (first !== undefined && top.length === 1 && (firstTable === -1 || parts.indexOf(first) < firstTable)) return first;
  return headings.find(({ level }) => level === 0) ?? null;
}
