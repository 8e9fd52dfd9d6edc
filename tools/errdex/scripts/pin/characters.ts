import type { Table } from "./table.ts";

// Control, format (bidirectional, zero width), line and paragraph separators, surrogates, private and
// unassigned characters, and spaces other than U+0020.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|(?! )\p{Zs}/u;

/** The properties that src uses in its patterns, by their names in regular expressions. */
const PROPERTIES: Readonly<Record<string, RegExp>> = {
  Cc: /\p{Cc}/u,
  Cf: /\p{Cf}/u,
  Cs: /\p{Cs}/u,
  L: /\p{L}/u,
  M: /\p{M}/u,
  N: /\p{N}/u,
  P: /\p{P}/u,
  "Script=Arabic": /\p{Script=Arabic}/u,
  "Script=Han": /\p{Script=Han}/u,
  "Script=Hebrew": /\p{Script=Hebrew}/u,
  "Script=Hiragana": /\p{Script=Hiragana}/u,
  "Script=Katakana": /\p{Script=Katakana}/u,
  "Script=Latin": /\p{Script=Latin}/u,
  Zl: /\p{Zl}/u,
  Zp: /\p{Zp}/u,
};

/** The characters that editors do not show, and those of each property that src uses. */
export function characterTables(): Table[] {
  const rows = Object.entries(PROPERTIES).map(
    ([name, pattern]) => `  ${JSON.stringify(name)}: "${rangesOf(pattern)}",`,
  );
  return [
    { name: "INVISIBLE_CHARACTERS", comment: "What an editor does not show.", value: `"${rangesOf(INVISIBLE)}"` },
    { name: "PROPERTIES", comment: "The characters of each property.", value: `{\n${rows.join("\n")}\n}` },
  ];
}

/** The ranges of the characters, in hexadecimal, as `first-last` or as a single one. */
function rangesOf(pattern: RegExp): string {
  const ranges: string[] = [];
  let first: number | null = null;
  for (let point = 0; point <= 0x110000; point += 1) {
    const belongs = point < 0x110000 && pattern.test(String.fromCodePoint(point));
    if (belongs) first ??= point;
    else if (first !== null) {
      const [from, to] = [first.toString(16), (point - 1).toString(16)];
      ranges.push(from === to ? from : `${from}-${to}`);
      first = null;
    }
  }
  return ranges.join(" ");
}
