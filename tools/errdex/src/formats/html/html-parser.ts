import { createRequire } from "node:module";
import type * as Html from "htmlparser2";

/** Makes a parser of HTML. Its library is loaded with the first: the other commands start without it. */
export function newParser(handler: Partial<Html.Handler>): Html.Parser {
  const { Parser } = createRequire(import.meta.url)("htmlparser2") as typeof Html;
  return new Parser(handler);
}

/** Decodes one entity, `&lt;` or `&#60;`, as a browser does; an unknown one stays as it is. */
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
