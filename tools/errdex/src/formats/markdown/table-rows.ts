import { isCodeHeading } from "../parts/column-headings.ts";
import type { Cell, Part } from "../parts/document-parts.ts";
import { paragraphOf } from "../parts/make-parts.ts";
import { RowCollector } from "./markdown-rows.ts";
import { barsOf, countBars, type Line, type RowStyle, readDelimiter, splitRow } from "./split-row.ts";
import { textLines } from "./text-lines.ts";

/** The most lines that a table's headings may extend over. */
const MAX_HEADING_LINES = 20;
/** How to fix a row with a wrong number of cells. */
export const ONE_ROW = "Write as many cells as the table has headings. Write a literal bar as \\|.";

/**
 * Takes a table's headings from the end of the lines above it. Adds lines until there are enough cells, because
 * headings may extend over several lines.
 *
 * @param above the lines above the table; those of the headings are removed.
 * @returns null when the lines are not the headings.
 */
export function takeHeadings(above: Line[], { columns }: RowStyle): Cell[] | null {
  const first = Math.max(0, above.length - MAX_HEADING_LINES);
  for (let from = above.length - 1; from >= first; from -= 1) {
    const lines = above.slice(from);
    const text = lines.map((line) => line.text.trim()).join("\n");
    const [opens, closes] = [text.startsWith("|"), text.endsWith("|") && !text.endsWith("\\|")];
    const bars = countBars(text);
    const wanted = barsOf({ columns, opens, closes });
    if (bars > wanted) return null;
    if (bars < wanted || (bars === 0 && columns > 1)) continue;
    above.splice(from);
    return splitRow(lines, { opens, closes });
  }
  return null;
}

/** A table that was read, and where reading goes on. */
export interface ReadTable {
  readonly parts: readonly Part[];
  /** The index of the line after the table. */
  readonly next: number;
  /** The first line of an incomplete row at the end, which may be the headings of the next table. */
  readonly unfinished: Line | null;
}

/**
 * Reads the rows of a table.
 *
 * @param lines all lines of the file.
 * @param start the index of the line after the delimiter row.
 * @param isEnd whether a line begins something else.
 */
export function readTable(
  lines: readonly Line[],
  start: number,
  style: RowStyle,
  headings: readonly Cell[],
  isEnd: (index: number) => boolean,
): ReadTable {
  const delimiter = lines[start - 1] ?? { text: "", number: 1 };
  const { line = delimiter.number, column = 1 } = headings[0] ?? {};
  const unread = ({ number }: Line, message: string, help: string): Part => ({
    kind: "unread",
    message,
    help,
    table: line,
    line: number,
    column: 1,
  });
  const collector = new RowCollector(style, isCodeHeading(headings[0]?.text ?? ""));
  let next = start;
  for (; next < lines.length && !isEnd(next) && !isBeforeTable(lines, next); next += 1) {
    collector.take(lines[next] as Line, lines[next + 1]);
  }
  const { unfinished, after } = collector.end();
  const isNext = next < lines.length && isBeforeTable(lines, next);
  const [incomplete = null] = unfinished;
  const parts: Part[] = [
    { kind: "table", headings, rows: collector.rows, line, column },
    ...collector.loose.flatMap((loose) => {
      const paragraph = paragraphOf(textLines([loose]));
      return paragraph === null ? [] : [{ ...paragraph, insideTable: true as const }];
    }),
    ...collector.lost.map((lost) => unread(lost.lines[0] ?? delimiter, lost.message, ONE_ROW)),
    ...(incomplete === null || isNext ? [] : [unread(incomplete, "this row is not finished", ONE_ROW)]),
  ];
  // Lines after the last row are read again, because they may be a list or the headings of the next table.
  const [again] = [...after, ...(isNext ? unfinished : [])];
  const rewound = again === undefined ? -1 : lines.indexOf(again, start);
  return { parts, next: rewound === -1 ? next : rewound, unfinished: isNext ? incomplete : null };
}

/** Whether the line is the headings of a table: the line after it is a delimiter row. */
function isBeforeTable(lines: readonly Line[], index: number): boolean {
  const [line, delimiter] = [lines[index], lines[index + 1]];
  if (line === undefined || delimiter === undefined) return false;
  return countBars(line.text) > 0 && readDelimiter(delimiter.text) !== null;
}
