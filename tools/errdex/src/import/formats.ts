import { UsageError } from "../diagnostics/diagnostic.ts";
import { readCsv } from "./csv.ts";
import type { Reader } from "./document.ts";
import { readHtml } from "./html.ts";
import { readMarkdownTables } from "./markdown-tables.ts";

/** The formats of documents that can be imported, each with its reader. */
const READERS: Readonly<Record<string, Reader>> = {
  "markdown-tables": readMarkdownTables,
  html: readHtml,
  csv: readCsv,
};

/**
 * The reader of a format.
 *
 * @throws UsageError when there is none.
 */
export function readerOf(format: string): Reader {
  const reader = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (reader !== undefined) return reader;
  throw new UsageError(`import reads ${Object.keys(READERS).join(", ")}, and was given ${JSON.stringify(format)}.`);
}
