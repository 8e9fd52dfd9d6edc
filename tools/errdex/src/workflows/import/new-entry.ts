import { type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { asMessage } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { Listed } from "./list-codes.ts";
import type { SourceRevision } from "./merge-entry.ts";

/** The two texts that every entry has. */
export interface NewTexts {
  readonly message: Cell;
  readonly description: Cell;
}

/** A message and a description. If the document has only one of them, it serves as both; null if it has neither. */
export function textsOf({ message, description }: Listed): NewTexts | null {
  const either = message ?? description;
  return either === null ? null : { message: message ?? either, description: description ?? either };
}

/** Makes the entry of a code that the catalogue does not have yet. */
export function newEntry(
  { code, resolution, table }: Listed,
  { message, description }: NewTexts,
  name: string,
  category: string,
  { source }: SourceRevision,
): Entry {
  return {
    code: code as Code,
    name,
    category,
    message: asMessage(message.text),
    description: asMessage(description.text),
    ...(resolution === null ? {} : { resolution: asMessage(resolution.text) }),
    source: { id: source, ...(table.section === null ? {} : { section: table.section }) },
    since: NEXT,
  };
}
