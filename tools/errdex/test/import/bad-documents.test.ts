import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAX_REVISION_BYTES } from "../../src/io/read/load-revision.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree, writeTree } from "../support/tree.ts";
import { codes, copyOf, DATA, documentOf, importAs } from "./support.ts";

const ONE = documentOf([["1001", "counter closed", "The counter is closed."]]);
const table = (head: string, row: string): string =>
  `Last updated: 2026-07-01\n\n| ${head} |\n|${"---|".repeat(head.split("|").length)}\n| ${row} |\n`;

/** Imports what is wrong into a catalogue, which must stay as it is. */
function refusal(format: string, text: string | Buffer, ...options: string[]) {
  const folder = copyOf(join(DATA, "revision"));
  const [before, times] = [readTree(folder), readTimes(folder)];
  const outcome = importAs(format, folder, text, "--source", "handbook", ...options);
  expect(readTree(folder)).toEqual(before);
  expect(readTimes(folder)).toEqual(times);
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at /m);
  expect((outcome.stdout + outcome.stderr).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  return outcome;
}

describe("findings, exit 1", () => {
  test.each([
    ["an empty document", "", "1:1 document: this document is empty"],
    ["blanks alone", " \n\t\r\n", "1:1 document: this document is empty"],
    ["no table", "Last updated: 2026-07-01\n\nNothing here.\n", "1:1 document: there is no table in this document"],
    [
      "a table without rows",
      table("Code | Message", "").replace(/.*\n$/, ""),
      "1:1 document: this document lists no codes",
    ],
    [
      "a code that stands twice",
      codes("1001", "1002", "1,001"),
      "7:3 duplicate-code: the code 1001 is already listed in line 5",
    ],
    [
      "a number and a text of one code",
      codes("08001", "8001", "08001"),
      "7:3 duplicate-code: the code 08001 is already listed",
    ],
    ["no column of codes", table("Message | Description", "a | b"), "3:3 table: this table has no column of codes"],
    [
      "one table of two whose codes have no heading",
      `${ONE}\n${table("Number | Description", "2001 | b")}`,
      '9:3 table: this table has no column of codes: "Number", "Description". Name it with --column "Number=code"',
    ],
    [
      "two columns of codes",
      table("Code | Error code", "1 | 2"),
      '3:10 table: the columns "Code" and "Error code" both',
    ],
    ["no code", codes("1001", ""), "6:4 code: this row has no code"],
    ["two codes in a cell", codes("1010/1011"), '5:3 code: "1010/1011" is not one code'],
    ["many codes in a cell", codes("1001", "10xx"), '6:3 code: "10xx" is not one code'],
    ["a code and words", codes("code 1010 (old)"), '5:3 code: "code 1010 (old)" is not one code'],
    ["neither message nor description", documentOf([["1777", "-", ""]]), "5:3 text: the code 1777 has neither"],
    ["a row too short", `${ONE}| 1003 | only two |\n`, "6:1 row: this row is not finished"],
    ["a row too long", `${ONE}| 1003 | a | b | c |\n`, "6:1 row: this row has more cells"],
    [
      "a row without headings",
      "Last updated: 2026-07-01\n\n| 1 | a |\n| 2 | b |\n",
      "3:1 row: this line looks like a row",
    ],
    [
      "unfinished text",
      documentOf([["1777", "TODO", "Later."]]),
      '5:3 text-quality: of the code 1777: the message contains "TODO"',
    ],
    [
      "a control character",
      ONE.replace("closed.", "clo\u001bsed."),
      "5:3 printable-text: of the code 1001: a text contains the control",
    ],
    ["half of a pair", documentOf([["1777", "a \ufffd b", "x"]]), "5:3 text-quality: of the code 1777"],
    ["another script", documentOf([["1777", "a", "没有"]]), "5:14 language: the document's texts are in Chinese"],
  ])("%s", (_, text, expected) => {
    const { exitCode, stdout } = refusal("markdown", text);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`document.txt:${expected}`);
  });

  test.each([
    ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "encoding: this file is not UTF-8 text"],
    ["UTF-16", Buffer.from(`\ufeff${ONE}`, "utf16le"), "encoding: this file is not UTF-8 text"],
    ["binary in ASCII", Buffer.from("PK\u0003\u0004\u0000abc"), "1:1 encoding: this file is not text"],
    ["too large a file", Buffer.alloc(MAX_REVISION_BYTES + 1, 32), "1:1 file-size: this file is larger than 20 MiB"],
  ])("%s", (_, bytes, expected) => {
    for (const format of ["markdown", "html", "csv"]) {
      const { exitCode, stdout } = refusal(format, bytes);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(expected);
    }
  });

  test("every unread line is told in one run, and --format json tells the same", () => {
    const text = readFileSync(join(DATA, "unread.md"), "utf8");
    const { exitCode, stdout } = refusal("markdown", text, "--format", "json");
    expect(exitCode).toBe(1);
    const { report, written, diagnostics } = JSON.parse(stdout);
    expect([report, written]).toEqual([null, []]);
    expect(diagnostics.length).toBeGreaterThan(6);
  });

  test("HTML that is nested too deep", () => {
    const { exitCode, stdout } = refusal("html", `${"<div>".repeat(2000)}<table><tr><th>Code<tr><td>1</table>`);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("row: elements are nested deeper than 1000 levels");
  });

  test("a catalogue that does not fit its schema", () => {
    const folder = tempFolder();
    writeTree(folder, { "catalogue.json": '{ "id": "x" }' });
    expect(importAs("markdown", folder, ONE)).toMatchObject({ exitCode: 1 });
    expect(readTree(folder)).toEqual({ "catalogue.json": '{ "id": "x" }' });
  });
});

describe("wrong use, exit 2", () => {
  const undated = ONE.replace(/^.*\n/, "");
  test.each([
    ["no revision", undated, [], "document.txt does not say which revision it is. Pass it with --revision"],
    [
      "two revisions",
      `Updated: 2026-01-01\n\n${ONE}`,
      [],
      "says that it is 2026-01-01 and 2026-07-01. Pass it with --revision",
    ],
    ["no such source", ONE, ["--source", "nowhere"], 'the catalogue has no source "nowhere"; it has handbook, forum'],
    [
      "a column without a meaning",
      ONE,
      ["--column", "Code"],
      "--column takes a heading, = and one of code, name, category, message",
    ],
    ["a column of a wrong meaning", ONE, ["--column", "Code=nam"], "--column takes a heading"],
    ["no type of codes", ONE, ["--codes", "number"], "--codes takes string or integer, but was given number."],
    ["a part and the whole", ONE, ["--partial", "--complete"], "a document is either --partial or --complete"],
    ["no line", ONE, ["--skip", "x"], "--skip takes the number of a line"],
    ["no such report", ONE, ["--format", "xml"], "--format takes text, json"],
  ])("%s", (_, text, options, expected) => {
    const { exitCode, stdout, stderr } = refusal("markdown", text, ...options);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });

  test.each([
    [["import", "docx", "x.docx", "--into", "."], 'import reads markdown, html, csv, but was given "docx".'],
    [["import", "toString", "x.md", "--into", "."], "import reads markdown, html, csv"],
    [["import", "csv", "x.md"], "import needs --into"],
    [
      ["import", "csv", "no-such-file.csv", "--into", join(DATA, "revision")],
      "cannot read no-such-file.csv: there is no such",
    ],
    [["import", "csv", DATA, "--into", join(DATA, "revision")], "it is a folder"],
    [["import", "csv", "x.csv", "--into", join(DATA, "zh.md")], "is neither JSON nor YAML"],
  ])("%j", (words, expected) => {
    const { exitCode, stderr } = errdex(...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
  });

  test("several sources, and none named", () => {
    const { exitCode, stderr } = importAs("markdown", copyOf(join(DATA, "revision")), ONE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      "the catalogue has the sources handbook, forum. Choose the one that the document is: --source handbook.",
    );
  });
});

describe("what helps", () => {
  const folder = (): string => copyOf(join(DATA, "revision"));
  const plain = ["--source", "handbook", "--partial"];

  test("--revision, where the document says none or two", () => {
    const text = ONE.replace(/^.*\n/, "");
    const { stdout } = importAs("markdown", folder(), text, ...plain, "--revision", "edition 7");
    expect(stdout).toContain("handbook, revision edition 7 (before: 2026-05-22)");
  });

  test("--column, where a heading is not known or means another thing", () => {
    const text = table("Number | Code | Text", "1001 | C-1 | counter closed");
    const meanings = ["--column", "number=code", "--column", "Code=ignore", "--column", "Text=message"];
    const { exitCode, stdout } = importAs("markdown", folder(), text, ...plain, ...meanings);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('not read: the column "Code"');
  });

  test("--skip, where a table lists no errors", () => {
    const text = `${ONE}\n${table("Name | Description", "a | b")}`;
    expect(importAs("markdown", folder(), text, ...plain, "--skip", "9")).toMatchObject({ exitCode: 0 });
  });
});
