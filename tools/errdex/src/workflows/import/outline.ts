import type { Heading, Part, Table } from "../../formats/parts/document-parts.ts";
import { findRangeSentence, type RangeSentence } from "./stated-range.ts";

/** A table, with what the document states around it. */
export interface PlacedTable extends Table {
  /** The title of its section; null when it has none. */
  readonly section: string | null;
  /** The sentence above it about the range of its codes; null when there is none. */
  readonly range: RangeSentence | null;
}

/** A document's title and tables. */
export interface Outline {
  /** The document's title; null when it has none. */
  readonly title: string | null;
  readonly tables: readonly PlacedTable[];
}

/**
 * Determines the section of every table: the nearest heading above it, or the subject of a sentence above it
 * about the beginnings of its codes.
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

/** The document's title: the page's own, or the only first-level heading if it comes before all tables. */
function findTitle(parts: readonly Part[]): Heading | null {
  const headings = parts.filter((part) => part.kind === "heading");
  const firstTable = parts.findIndex(({ kind }) => kind === "table");
  const top = headings.filter(({ level }) => level === 1);
  const [first] = top;
  if (first !== undefined && top.length === 1 && (firstTable === -1 || parts.indexOf(first) < firstTable)) return first;
  return headings.find(({ level }) => level === 0) ?? null;
}
