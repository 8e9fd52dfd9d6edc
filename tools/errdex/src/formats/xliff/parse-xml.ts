import { createRequire } from "node:module";
import type * as Saxes from "saxes";
import type { Position } from "../../diagnostics/diagnostic.ts";

/** The start of an element. */
export interface Element extends Position {
  /** Its name without the prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name, including the prefix. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Callbacks for the parts of a document, in its order. */
export interface XmlEvents {
  open(element: Element): void;
  text(text: string): void;
  close(): void;
}

/** Why the parser stopped. */
export interface XmlRefusal extends Position {
  readonly message: string;
  readonly help: string;
}

/** The deepest accepted nesting: the parser's time grows with its square. */
const MAX_DEPTH = 64;

class Refused extends Error {
  readonly refusal: XmlRefusal;
  constructor(refusal: XmlRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Parses an XML document. It stops at the first error, and at a DOCTYPE: its declarations could be expanded or
 * loaded from elsewhere. The library is loaded on first use.
 *
 * @returns null when the whole document was read.
 */
export function parseXml(text: string, events: XmlEvents): XmlRefusal | null {
  const { SaxesParser } = createRequire(import.meta.url)("saxes") as typeof Saxes;
  const parser = new SaxesParser({ xmlns: true });
  const lines = text.split(/\r\n|\n|\r/);
  let start: Position = { line: 1, column: 1 };
  let depth = 0;
  const here = (): Position => {
    // After the last line break, the parser counts the break as a column.
    const { length } = lines[parser.line - 1] ?? "";
    return { line: parser.line, column: Math.min(parser.columnIndex, length) + 1 };
  };
  const refuse = (at: Position, message: string, help: string): never => {
    throw new Refused({ ...at, message, help });
  };
  parser.on("error", ({ message }) => {
    const words = message.replace(/^(\d+:)*\s*/, "").replace(/\.$/, "");
    refuse(here(), `this is not well-formed XML: ${words}`, "Fix the XML here. The rest of the file was not read.");
  });
  parser.on("doctype", (declared) => {
    const breaks = declared.split("\n").length - 1;
    refuse(
      { line: parser.line - breaks, column: Math.max(1, (lines[parser.line - breaks - 1] ?? "").indexOf("<!") + 1) },
      "the file contains a DOCTYPE",
      "Delete it. errdex does not read entities that a document declares.",
    );
  });
  parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
    if (/^(utf-?8|us-ascii)$/i.test(encoding)) return;
    refuse({ line: 1, column: 1 }, `the XML declaration names the encoding ${encoding}`, "Save it as UTF-8.");
  });
  parser.on("opentagstart", ({ name }) => {
    start = startOf(name, parser.line, parser.columnIndex, lines);
    depth += 1;
    if (depth > MAX_DEPTH) refuse(start, `nested deeper than ${MAX_DEPTH} levels`, "XLIFF needs ten levels.");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    events.open({ ...start, name: local, namespace: uri, attributes: new Map(values) });
  });
  parser.on("closetag", () => {
    depth -= 1;
    events.close();
  });
  parser.on("text", (piece) => events.text(piece));
  parser.on("cdata", (piece) => events.text(piece));
  try {
    const [before = "", first] = /^(\s*)(.?)/.exec(text)?.slice(1) ?? [];
    if (first !== "<") {
      const rows = before.split(/\r\n|\n|\r/);
      refuse(
        { line: rows.length, column: (rows.at(-1) ?? "").length + 1 },
        "this is not XML",
        "Export the file again.",
      );
    }
    parser.write(text).close();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/**
 * The location of a tag, at the time when the parser has just read its name and one more character, which may be
 * a line break.
 */
function startOf(name: string, line: number, read: number, lines: readonly string[]): Position {
  if (read > name.length + 1) return { line, column: read - name.length - 1 };
  return { line: line - 1, column: (lines[line - 2] ?? "").length - name.length };
}
