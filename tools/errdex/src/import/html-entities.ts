import { Parser } from "htmlparser2";

/** Decodes one entity, `&lt;` or `&#60;`, as a browser does; an unknown one stays as it is. */
export function decodeEntity(entity: string): string {
  let text = "";
  const parser = new Parser({
    ontext(data) {
      text += data;
    },
  });
  parser.end(entity);
  return text;
}
