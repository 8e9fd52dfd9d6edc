import { type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { asMessage } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { Listed } from "./list-codes.ts";
import type { SourceRevision } from "./merge-entry.ts";

/** The two texts that every entry must have. */
export interface NewTexts {
  readonly message: Cell;
  readonly description: Cell;
}

/**
 * Returns the message and the description of a listed code. If it has only one of them, it is used for both. Null
 * when it has neither.
 */
export function listedTexts({ message, description }: Listed): NewTexts | null {
  const either = message ?? description;
  return either === null ? null : { message: message ?? either, description: description ?? either };
}

/** Creates the entry of a new code. */
export function newEntry(
  { code, resolution, table }: Listed,
  { message, description }: NewTexts,
  name: string,
  category: string,
  { source, dialect }: SourceRevision,
): Entry {
  return {
    code: code as Code,
    name,
    category,
    message: asMessage(message.text, [], dialect),
    description: asMessage(description.text, [], dialect),
    ...(resolution === null ? {} : { resolution: asMessage(resolution.text, [], dialect) }),
    source: { id: source, ...(table.section === null ? {} : { section: table.section }) },
    since: NEXT,
  };
}
