import { createRequire } from "node:module";
import type * as Html from "htmlparser2";

/** Creates an HTML parser. The library is loaded on first use, so that other commands start without it. */
export function newParser(handler: Partial<Html.Handler>): Html.Parser {
  const { Parser } = createRequire(import.meta.url)("htmlparser2") as typeof Html;
  return new Parser(handler);
}

/** Decodes one entity, `&lt;` or `&#60;`, as a browser does. An unknown one is returned unchanged. */
export function decodeEntity(entity: string): string {
  let text = "";
  const parser = newParser({
    ontext(data) {
      text += data;
    },
  });
  parser.end(entity);
  return text;
}
