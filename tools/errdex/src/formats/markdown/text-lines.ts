import { collapse } from "../parts/cell-text.ts";
import type { TextLine } from "../parts/document-parts.ts";
import { readInline } from "./inline-markdown.ts";
import type { Line } from "./split-row.ts";

/** Tags without text of their own, such as the anchors before a heading. */
const EMPTY_TAGS = /^(?:\s|<\/?(?:a|div|font|p|span)(?:\s[^<>]*)?>)+/i;
/** Elements that set their text apart. */
const MARK_TAG = /^<(b|strong|code|kbd|samp|tt|em|i)(?:\s[^<>]*)?>/i;
const MARKS = ["**", "__", "*", "_"] as const;

/** Converts lines of Markdown to the lines that readers see. A `<br>` begins a new one; empty ones are left out. */
export function textLines(lines: readonly Line[]): TextLine[] {
  return lines.flatMap(({ text: source, number: line }) => {
    const lead = leadOf(source);
    const column = source.length - source.trimStart().length + 1;
    const texts = readInline(source).split("\n").map(collapse);
    return texts.flatMap((text, index) =>
      text === "" ? [] : [{ text, lead: index === 0 && lead !== "" ? lead : null, line, column }],
    );
  });
}

/** The text at the beginning of a line that is set apart as code, bold, emphasis or a link; null when none is. */
function leadOf(source: string): string | null {
  const text = source.replace(EMPTY_TAGS, "");
  const inner = innerOf(text);
  return inner === null ? null : collapse(readInline(inner));
}

function innerOf(text: string): string | null {
  const between = (opening: string, closing: string): string | null => {
    const end = text.indexOf(closing, opening.length);
    return end === -1 ? null : text.slice(opening.length, end);
  };
  if (text.startsWith("`")) {
    const ticks = /^`+/.exec(text)?.[0] ?? "`";
    return between(ticks, ticks);
  }
  if (text.startsWith("[")) return between("[", "](");
  const [tag, name = ""] = MARK_TAG.exec(text) ?? [];
  if (tag !== undefined) return between(tag, `</${name}>`);
  const mark = MARKS.find((known) => text.startsWith(known));
  return mark === undefined || /^\s/.test(text.slice(mark.length, mark.length + 1)) ? null : between(mark, mark);
}
