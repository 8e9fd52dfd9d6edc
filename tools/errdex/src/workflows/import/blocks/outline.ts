import type { Heading, Part } from "../../../formats/parts/document-parts.ts";
import type { PlacedTable } from "./placed-table.ts";
import { readBlocks } from "./read-blocks.ts";

/** A document's title and tables. */
export interface Outline {
  /** The document's title; null when it has none. */
  readonly title: string | null;
  readonly tables: readonly PlacedTable[];
}

/**
 * Determines a document's title, its tables and the section of each: a short line directly above a table, or the
 * nearest heading above it, or the subject of a sentence above it about the beginnings of its codes. Codes outside
 * tables are found as well.
 *
 * @param isKnown whether the catalogue knows a code.
 */
export function outlineOf(parts: readonly Part[], isKnown: (code: string) => boolean = () => false): Outline {
  const title = findTitle(parts);
  return { title: title?.text ?? null, tables: readBlocks(parts, title, isKnown) };
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
