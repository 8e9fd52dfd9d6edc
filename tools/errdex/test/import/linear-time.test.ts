import { describe, expect, test } from "vitest";
import { readerOf } from "../../src/import/formats.ts";
import { readInline } from "../../src/import/inline-markdown.ts";
import { outlineOf } from "../../src/import/outline.ts";
import { findRevisions } from "../../src/import/revision.ts";

const LENGTH = 8_000;
const TIMES = 8;
/** Some systems count a thread's time in steps of four milliseconds; below that, the clock says more about itself. */
const STEP = 5;

/** Milliseconds of this thread alone: what else runs on a busy machine must not count. */
function clock(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** The least of several runs: garbage that happens to be collected only ever adds to it. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = clock();
    run();
    return clock() - start;
  });
  return Math.min(...times);
}

/** How many times as long a text takes that is eight times as long. The square would be 64. */
function growth(run: (text: string) => unknown, piece: string): number {
  const text = piece.repeat(LENGTH / piece.length);
  const long = text.repeat(TIMES);
  return (measure(() => run(long)) + STEP) / (measure(() => run(text)) + STEP);
}

const TABLE = "Code | Message |\n---|---|\n";
const OPEN = "Code | Message\n---|---\n1 | a\n";
const read =
  (format: string, head: string, tail = "") =>
  (text: string) => {
    const parts = readerOf(format)(head + text + tail);
    return [outlineOf(parts), findRevisions(parts)];
  };

describe.each([
  [
    "inline Markdown",
    readInline,
    ["`", "`a``", "[](", "[", "](", "<a ", "<!-- ", "*a _b ~~", "&lt;&", "\\", "![", "<https://"],
  ],
  [
    "a text",
    read("markdown-tables", ""),
    ["x\n", "x | y\n", "---|---\n", "# a\n", "```\n", "x start with . ", "updated: ", "以", "| \\| |\n"],
  ],
  ["the lines before a table", read("markdown-tables", "", "\n---|---|\n"), ["x\n", "x |", "x | y\n"]],
  ["rows", read("markdown-tables", TABLE), ["1 | a |\n", "1 | a\n", "x\n", "\n", "1 |\n\n", "| | | |\n"]],
  ["rows without a bar at the end", read("markdown-tables", OPEN), ["1 | a\n", "x\n", "x\n\n"]],
  [
    "HTML",
    read("html", ""),
    ["<p>a ", "<td>", "<h2>", "<table>", "</table>", "<b></p>", "<!--", "<script>", "&amp;", "<a b='"],
  ],
  [
    "a table of HTML",
    read("html", "<table><tr><th>Code<th>Message"),
    ["<tr><td>1<td>a", "<td>a", "<tr><td colspan=90 rowspan=900>", "a<br>\n", "<table></table>"],
  ],
  ["CSV", read("csv", "Code,Message\n"), ["1,a\n", '"a",', '""', '1,"a\n"\n', '"a"b\n', ",", "\r"]],
  ["an open quotation", read("csv", 'Code,Message\n1,"'), ['""', "a\n", ";"]],
] as const)("%s takes time in proportion", (_, run, pieces) => {
  test.each(pieces)("to a text of %j", (piece) => {
    expect(growth(run, piece)).toBeLessThan(2 * TIMES);
  });
});
