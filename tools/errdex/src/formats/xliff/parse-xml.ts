import { createRequire } from "node:module";
import type * as Saxes from "saxes";
import type { Position } from "../../diagnostics/diagnostic.ts";

/** An element as it begins. */
export interface Element extends Position {
  /** Its name without a prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name, a prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is told of a document, in its order. */
export interface XmlEvents {
  open(element: Element): void;
  text(text: string): void;
  close(): void;
}

/** Why a document is not read any further. */
export interface XmlRefusal extends Position {
  readonly message: string;
  readonly help: string;
}

/** Deeper nesting is refused: the parser's work grows with the square of it. */
const MAX_DEPTH = 64;

class Refused extends Error {
  readonly refusal: XmlRefusal;
  constructor(refusal: XmlRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Reads an XML document; the library for it is loaded with the first. It stops at the first mistake, and at a DOCTYPE: what that declares would
 * be expanded, or fetched from elsewhere.
 *
 * @returns null when all of it was read.
 */
export function parseXml(text: string, events: XmlEvents): XmlRefusal | null {
  const { SaxesParser } = createRequire(import.meta.url)("saxes") as typeof Saxes;
  const parser = new SaxesParser({ xmlns: true });
  const lines = text.split(/\r\n|\n|\r/);
  let start: Position = { line: 1, column: 1 };
  let depth = 0;
  const here = (): Position => {
    // Behind the last line break the parser counts it as a column.
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

/** Where a tag begins whose name, and one character more, has just been read; that may be a line break. */
function startOf(name: string, line: number, read: number, lines: readonly string[]): Position {
  if (read > name.length + 1) return { line, column: read - name.length - 1 };
  return { line: line - 1, column: (lines[line - 2] ?? "").length - name.length };
}
