/** The escapes that have been needed so far, by UTF-16 unit. */
const units: string[] = [];

/**
 * Writes a text as a literal in ASCII, for TypeScript and for Python. No text of a made catalogue is outside the
 * basic plane, where the two would differ.
 */
export function quoteAscii(text: string): string {
  let start = 0;
  let quoted = '"';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit <= 0x7e && unit !== 0x22 && unit !== 0x5c) continue;
    units[unit] ??= escapeOf(unit);
    quoted += start === at ? units[unit] : text.slice(start, at) + units[unit];
    start = at + 1;
  }
  return start === 0 ? `"${text}"` : `${quoted}${text.slice(start)}"`;
}

function escapeOf(unit: number): string {
  if (unit === 0x22) return '\\"';
  if (unit === 0x5c) return "\\\\";
  return `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

const MARKUP: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "`": "\\`",
  "*": "\\*",
  _: "\\_",
  "](": "\\]\\(",
  "[": "\\[",
  "]": "\\]",
  "|": "\\|",
  "~": "\\~",
  "#": "\\#",
  $: "&#36;",
  "{": "&#123;",
  "}": "&#125;",
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
};
const IS_MARKUP = /[\\`*_[\]|~#${}<>&]/;
const EACH_MARKUP = /\]\(|[\\`*_[\]|~#${}<>&]/g;

/** Writes a text as Markdown. */
export function markdown(text: string): string {
  return IS_MARKUP.test(text) ? text.replace(EACH_MARKUP, (piece) => MARKUP[piece] ?? piece) : text;
}

const WIDTH = 100;

/** Wraps a line of a comment at spaces. */
export function wrap(line: string): string[] {
  if (line.length <= WIDTH) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines;
}
