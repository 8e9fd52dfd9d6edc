import type { Code } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Meanings } from "../../formats/parts/column-headings.ts";
import type { Reader } from "../../formats/parts/document-parts.ts";
import { findUnread } from "./blocks/find-unread.ts";
import { outlineOf } from "./blocks/outline.ts";
import type { CodeType } from "./code-type.ts";
import { findRevisions } from "./find-revisions.ts";
import { type Listing, listCodes } from "./list-codes.ts";

/** A document to import. */
export interface RevisionText {
  /** The document's name in findings. */
  readonly file: string;
  readonly text: string;
}

/** How to read a document. */
export interface ReadOptions {
  readonly reader: Reader;
  /** The codes that the catalogue knows, by their text. */
  readonly known: ReadonlyMap<string, Code>;
  readonly meanings: Meanings;
  /** The lines of tables, rows and texts to leave out. */
  readonly skip: ReadonlySet<number>;
  /** The type that codes shall have; null to find it out. */
  readonly codes: CodeType | null;
}

/** The contents of a document. */
export interface ReadRevision extends Listing {
  readonly title: string | null;
  /** What it states about its own revision: each different statement once. */
  readonly revisions: readonly string[];
  /** Codes that the document seems to have and that were not read. */
  readonly unread: ReadonlySet<string>;
  /** Lines between table rows that were taken for text of the page. */
  readonly leftOut: readonly { readonly text: string; readonly line: number }[];
}

/** Reads a document: its title, its revision, and its codes. Pure. */
export function readRevision({ file, text }: RevisionText, options: ReadOptions): ReadRevision {
  const { reader, ...rest } = options;
  const parts = reader(text);
  const { title, tables } = outlineOf(parts, (code) => rest.known.has(code));
  const listing = listCodes(tables, { file, ...rest });
  const codes = new Set(listing.listed.flatMap(({ code, name }) => [String(code), name?.text ?? ""]));
  const unread = findUnread(parts, file, (code) => codes.has(code), rest.skip);
  const diagnostics: Diagnostic[] = [...listing.diagnostics];
  const without = new Set(listing.tables.map(({ line }) => line));
  for (const part of parts) {
    if (part.kind !== "unread" || rest.skip.has(part.line)) continue;
    const { line, column, message, help, table } = part;
    // A row of a table about something else is no reason to stop.
    const severity = table !== undefined && without.has(table) ? "warning" : "error";
    diagnostics.push({ rule: "row", severity, file, line, column, message, help });
  }
  if (listing.listed.length === 0 && diagnostics.length === 0) {
    const message =
      tables.length === 0
        ? "there is no table in this document, and no other list of codes"
        : "this document lists no codes";
    const help = "Choose the document's format, or check that the document is complete.";
    diagnostics.push({ rule: "document", severity: "error", file, line: 1, column: 1, message, help });
  }
  const leftOut = parts.flatMap((part) =>
    part.kind === "paragraph" && part.insideTable === true ? [{ text: part.text, line: part.line }] : [],
  );
  return {
    ...listing,
    diagnostics: [...diagnostics, ...unread.map(({ diagnostic }) => diagnostic)],
    title,
    revisions: findRevisions(parts),
    unread: new Set(unread.map(({ code }) => code)),
    leftOut,
  };
}
