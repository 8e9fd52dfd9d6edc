import { describe, expect, test } from "vitest";
import { readInline } from "../../src/formats/markdown/inline-markdown.ts";
import { outlineOf } from "../../src/workflows/import/blocks/outline.ts";
import { findRevisions } from "../../src/workflows/import/find-revisions.ts";
import { readerOf } from "../../src/workflows/import/readers.ts";
import { growth, IN_PROPORTION } from "../support/growth.ts";
import { sampleOf } from "../support/long.ts";

const LENGTH = 8_000;
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
    read("markdown", ""),
    [
      " ",
      "# ",
      "- ",
      "> ",
      "- 1001: a\n",
      "## 1001 a\n",
      "1001: a\n",
      "1001\n\n",
      "a\n: b\n",
      "<table>",
      "<table>\n",
      "<table></table>\n",
      "<ul><li>\n",
      "<!-- ",
      "<!-- -->",
      "- - ",
      "* * ",
      "_ ",
      "<a b ",
      "code 1 ",
      "1,",
      "1001, ",
      "<A title='",
      "**a",
      "x\n---|\n\n",
      "|x|\n|---|\n\ny\n---|\n\n",
      "x\n",
      "x | y\n",
      "---|---\n",
      "# a\n",
      "```\n",
      "x start with . ",
      "updated: ",
      "以",
      "| \\| |\n",
    ],
  ],
  ["the lines before a table", read("markdown", "", "\n---|---|\n"), ["x\n", "x |", "x | y\n"]],
  ["rows", read("markdown", TABLE), ["1 | a |\n", "1 | a\n", "x\n", "\n", "1 |\n\n", "| | | |\n"]],
  ["rows without a bar at the end", read("markdown", OPEN), ["1 | a\n", "x\n", "x\n\n"]],
  [
    "HTML",
    read("html", ""),
    [
      "<ul><li>1001: a",
      "<dl><dt>1001<dd>a",
      "<dt>",
      "<dd>",
      "<li>",
      "<pre>1\n",
      "<div>1001</div>",
      "<b>",
      "<p>a ",
      "<td>",
      "<h2>",
      "<table>",
      "</table>",
      "<b></p>",
      "<!--",
      "<script>",
      "&amp;",
      "<a b='",
    ],
  ],
  [
    "a table of HTML",
    read("html", "<table><tr><th>Code<th>Message"),
    ["<tr><td>1<td>a", "<td>a", "<tr><td colspan=90 rowspan=900>", "a<br>\n", "<table></table>"],
  ],
  ["CSV", read("csv", "Code,Message\n"), ["1,a\n", '"a",', '""', '1,"a\n"\n', '"a"b\n', ",", "\r"]],
  ["an open quotation", read("csv", 'Code,Message\n1,"'), ['""', "a\n", ";"]],
] as const)("%s takes time in proportion", (_, run, pieces) => {
  test.each(sampleOf<string>(1, pieces))("to a text of %j", (piece) => {
    expect(growth(run, piece, LENGTH)).toBeLessThan(IN_PROPORTION);
  });
});

test.each(["markdown", "html", "csv"])("%s with a line of a million blanks ends", (format) => {
  const blanks = " ".repeat(1_000_000);
  const text = ["a", "# a", "- a", "| 1", "1001", "<p", '"a', ": a", "> a", "code"].map(
    (begin) => `${begin}${blanks}x\n\n`,
  );
  expect(read(format, "Code,Message\n1,a\n", text.join(""))(blanks)).toHaveLength(2);
});
