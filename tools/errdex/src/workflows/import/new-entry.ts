import { type Code, type Entry, NEXT } from "../../catalogue/catalogue.ts";
import { asMessage } from "../../formats/parts/cell-text.ts";
import type { Cell } from "../../formats/parts/document-parts.ts";
import type { SourceRevision } from "./merge-entry.ts";
import type { Listed } from "./read-row.ts";
import type { ListedValues } from "./read-values.ts";

/** The two texts that every entry must have. */
export interface NewTexts {
  readonly message: Cell;
  readonly description: Cell;
}

/**
 * Returns the message and the description of a listed code. If it has only one of them, it is used for both; if it has
 * neither, its name. Null when it has none of them.
 */
export function listedTexts({ message, description, name }: Listed): NewTexts | null {
  const either = message ?? description ?? name;
  return either === null ? null : { message: message ?? either, description: description ?? either };
}

/** Creates the entry of a new code. */
export function newEntry(
  { code, resolution, table }: Listed,
  { message, description }: NewTexts,
  name: string,
  category: string,
  { source, dialect }: SourceRevision,
  { httpStatus, severity, since = NEXT, ...own }: ListedValues,
): Entry {
  return {
    code: code as Code,
    name,
    category,
    message: asMessage(message.text, [], dialect),
    description: asMessage(description.text, [], dialect),
    ...(resolution === null ? {} : { resolution: asMessage(resolution.text, [], dialect) }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(severity === undefined ? {} : { severity }),
    source: { id: source, ...(table.section === null ? {} : { section: table.section }) },
    since,
    ...own,
  };
}
