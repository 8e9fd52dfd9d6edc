import { UsageError } from "../../diagnostics/diagnostic.ts";
import { readCsv } from "../../formats/csv/read-csv.ts";
import { readHtml } from "../../formats/html/read-html.ts";
import { readMarkdownTables } from "../../formats/markdown/read-markdown.ts";
import type { Reader } from "../../formats/parts/document-parts.ts";

/** The document formats that can be imported, with their readers. */
const READERS: Readonly<Record<string, Reader>> = {
  "markdown-tables": readMarkdownTables,
  html: readHtml,
  csv: readCsv,
};

/**
 * Returns the reader of a format.
 *
 * @throws UsageError when there is no such format.
 */
export function readerOf(format: string): Reader {
  const reader = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (reader !== undefined) return reader;
  throw new UsageError(`import reads ${Object.keys(READERS).join(", ")}, but was given ${JSON.stringify(format)}.`);
}
