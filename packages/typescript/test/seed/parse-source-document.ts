/** One row of the document's tables, under the heading of its table. */
export interface SourceRow {
  readonly code: number;
  readonly category: string;
  readonly message: string;
  readonly description: string;
}

/**
 * Reads the tables out of the document. It shares nothing with the generator, so that neither hides the other's mistake:
 * a table begins after a line such as "System error codes start with 500", and a row is `code | message | description |`.
 */
export function parseSourceDocument(text: string): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let category = "";
  for (const line of text.split("\n")) {
    category = /^(\w+) error codes start with /.exec(line)?.[1]?.toLowerCase() ?? category;
    const cells = line.split(" | ");
    if (!/^\d+ \|/.test(line)) continue;
    const [code, message, last] = cells;
    if (cells.length !== 3 || !message || !last?.endsWith(" |")) throw new Error(`not a row of three cells: ${line}`);
    rows.push({ code: Number(code), category, message, description: last.slice(0, -2) });
  }
  return rows;
}
