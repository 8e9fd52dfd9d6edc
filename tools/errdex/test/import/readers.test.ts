import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readerOf } from "../../src/workflows/import/readers.ts";
import { showParts } from "./show-parts.ts";

const DATA = join(import.meta.dirname, "data");

// What each reader makes of awkward documents, to be read beside them. UPDATE_GOLDENS=1 writes them.
test.each([
  ["markdown", "awkward.md"],
  ["markdown", "unread.md"],
  ["markdown", "zh.md"],
  ["html", "awkward.html"],
  ["csv", "awkward.csv"],
])("%s reads %s as expected", (format, name) => {
  const text = readFileSync(join(DATA, name), "utf8").replaceAll("\r\n", "\n");
  const actual = showParts(readerOf(format)(text));
  const golden = join(DATA, `${name}.parts.txt`);
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, actual);
  expect(actual).toBe(readFileSync(golden, "utf8").replaceAll("\r\n", "\n"));
  expect(showParts(readerOf(format)(text.replaceAll("\n", "\r\n")))).toBe(actual);
});

describe.each(["markdown", "html", "csv"])("%s", (format) => {
  const read = readerOf(format);

  test.each(["", "\n", "\r\n\r\n", " ", "|", "||", "---", "|---|", "<", "<table", '"', ",", "\u0000", "```", "# "])(
    "reads %j without a table",
    (text) => {
      expect(read(text).filter((part) => part.kind === "table" && part.rows.length > 0)).toEqual([]);
    },
  );

  test("knows where it is whatever lines end with", () => {
    const lines = {
      markdown: ["x", "", "Code | Message |", "---|---|", "1 | a |", "2 | b |"],
      html: ["x", "", "<table>", "<tr><th>Code<th>Message", "<tr><td>1<td>a", "<tr><td>2<td>b"],
      csv: ["x", "", "", "Code,Message", "1,a", "2,b"],
    }[format] as string[];
    for (const end of ["\n", "\r\n", "\r"]) {
      const table = read(lines.join(end)).find((part) => part.kind === "table");
      expect(table?.rows.map((row) => row.map(({ line, text }) => `${line} ${text}`))).toEqual([
        ["5 1", "5 a"],
        ["6 2", "6 b"],
      ]);
    }
  });
});

test.each([
  [",", 'Code,Message\n1,"a;b"\n'],
  [";", "Code;Message\n1;a,b\n"],
  ["tab", "Code\tMessage\n1\ta,b;c\n"],
  ["bar", "Code|Message\n1|a,b\n"],
  ["a tab by announcement", "sep=\t\nA,B\tCode\n1\t2\n"],
  [", with unknown headings", "Number,Text\n1,a\n2,b;c\n"],
])("csv finds out that its delimiter is %s", (_, text) => {
  const [table] = readerOf("csv")(text).filter((part) => part.kind === "table");
  expect(table?.headings).toHaveLength(2);
  expect(table?.rows[0]).toHaveLength(2);
});
