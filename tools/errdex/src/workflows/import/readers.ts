import { extname } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { readCsv } from "../../formats/csv/read-csv.ts";
import { readHtml } from "../../formats/html/read-html.ts";
import { readMarkdown } from "../../formats/markdown/read-markdown.ts";
import type { Reader } from "../../formats/parts/document-parts.ts";

/** The document formats that can be imported, with their readers. */
const READERS: Readonly<Record<string, Reader>> = {
  markdown: readMarkdown,
  html: readHtml,
  csv: readCsv,
};

/** The formats of documents, by the extension of their file. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".htm": "html",
  ".html": "html",
  ".markdown": "markdown",
  ".md": "markdown",
};

/**
 * Returns the reader of a document, by the extension of its file.
 *
 * @throws UsageError when no format has this extension.
 */
export function readerOfFile(file: string): Reader {
  const extension = extname(file).toLowerCase();
  const format = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (format !== undefined) return readerOf(format);
  throw new UsageError(`${file} is no document to import: expected ${Object.keys(EXTENSIONS).join(", ")}.`);
}

/**
 * Returns the reader of a format.
 *
 * @throws UsageError when there is no such format.
 */
export function readerOf(format: string): Reader {
  // The name of Markdown while only its tables were read.
  const name = format === "markdown-tables" ? "markdown" : format;
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (reader !== undefined) return reader;
  throw new UsageError(`import reads ${Object.keys(READERS).join(", ")}, but was given ${JSON.stringify(format)}.`);
}
