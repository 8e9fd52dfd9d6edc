import type { Parser } from "htmlparser2";
import type { Position } from "../../diagnostics/diagnostic.ts";
import { LineIndex } from "../../diagnostics/document.ts";
import type { Part, Reader } from "../parts/document-parts.ts";
import { newParser } from "./html-parser.ts";
import { HtmlTables } from "./html-tables.ts";
import { HtmlTexts } from "./html-texts.ts";

/** The deepest accepted nesting: the parser searches all open elements to close one. */
const MAX_DEPTH = 1000;
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "textarea",
  "select",
  "svg",
  "math",
  "iframe",
  "object",
]);

/**
 * Reads an HTML page: its tables, lists, headings and paragraphs. Markup inside cells and texts is reduced to text.
 */
export const readHtml: Reader = (text) => readHtmlAt(text, 1);

/**
 * Reads HTML that is a part of another document.
 *
 * @param firstLine the line of the document in which the text begins, from 1.
 */
export function readHtmlAt(text: string, firstLine: number): Part[] {
  const parts: Part[] = [];
  const lines = new LineIndex(text);
  const here = (): Position => {
    const { line, column } = lines.positionAt(parser.startIndex);
    return { line: line + firstLine - 1, column };
  };
  const texts = new HtmlTexts(parts, here);
  const tables = new HtmlTables(parts, findLayouts(text), here);
  const parser = parserOf({
    startTag(name, attributes) {
      if (name === "table") texts.end();
      if (!tables.startTag(name, attributes)) texts.startTag(name);
    },
    endTag(name) {
      if (name === "table") texts.end();
      if (!tables.endTag(name)) texts.endTag(name);
    },
    addText(words) {
      if (texts.isCaption || !tables.addText(words)) texts.addText(words);
    },
  });
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const message = `elements are nested deeper than ${MAX_DEPTH} levels`;
    return [...parts, { kind: "unread", message, help: "Close the open elements.", ...here() }];
  }
  tables.end();
  texts.end();
  return parts;
}

/** Callbacks for the visible elements and text of a page. */
interface Seen {
  startTag?(name: string, attributes: Record<string, string>): void;
  endTag?(name: string): void;
  addText?(words: string): void;
}

/** Creates a parser that skips invisible elements. It throws {@link TooDeep} when elements are nested too deep. */
function parserOf({ startTag, endTag, addText }: Seen): Parser {
  let unseen = 0;
  let depth = 0;
  return newParser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
      if (UNSEEN.has(name)) unseen += 1;
      else if (unseen === 0) startTag?.(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      if (UNSEEN.has(name)) unseen -= 1;
      else if (unseen === 0) endTag?.(name);
    },
    ontext(data) {
      if (unseen === 0) addText?.(data);
    },
  });
}

class TooDeep extends Error {}

/** Finds the tables that contain another table, by their index in the page: they only lay out the page. */
function findLayouts(text: string): Set<number> {
  const layouts = new Set<number>();
  const open: number[] = [];
  let number = 0;
  const startTag = (name: string): void => {
    if (name !== "table") return;
    const outer = open.at(-1);
    if (outer !== undefined) layouts.add(outer);
    open.push(number);
    number += 1;
  };
  const endTag = (name: string): void => {
    if (name === "table") open.pop();
  };
  try {
    parserOf({ startTag, endTag }).end(text);
  } catch (error) {
    // The second pass reports it.
    if (!(error instanceof TooDeep)) throw error;
  }
  return layouts;
}
