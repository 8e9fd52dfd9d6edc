import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { TARGET } from "../cli/catalogues.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";

/** The frame below a finding: its lines without the numbers. */
function frame(text: string | null, line: number, column: number): string[] {
  const finding: Diagnostic = {
    rule: "schema",
    severity: "error",
    file: "a.json",
    line,
    column,
    message: "a",
    help: "B.",
  };
  const shown = formatText([finding], { terminal: true, readText: () => text });
  return stripVTControlCharacters(shown).split("\n").slice(1, -2);
}

/** What stands above the caret. */
function pointedAt([...lines]: string[]): string | undefined {
  const caret = lines.pop() ?? "";
  return lines.at(-1)?.[caret.indexOf("^")];
}

test("shows the line with the one before it, and a caret below the column", () => {
  expect(frame("one\ntwo\nthree\nfour", 3, 2)).toEqual(["  2 | two", "  3 | three", "    |  ^"]);
  expect(frame("one\ntwo", 1, 1)).toEqual(["  1 | one", "    | ^"]);
  expect(frame("one", 1, 4)).toEqual(["  1 | one", "    |    ^"]);
});

test("counts lines as findings do, however they end", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(frame(["one", "two", "three"].join(end), 2, 3)).toEqual(["  1 | one", "  2 | two", "    |   ^"]);
  }
});

test("numbers of two widths stand in one column", () => {
  expect(frame("x\n".repeat(10), 10, 1)).toEqual(["   9 | x", "  10 | x", "     | ^"]);
});

test("a tab is one blank, so that the caret stays in its place", () => {
  expect(frame("\t\t1,", 1, 3)).toEqual(["  1 |   1,", "    |   ^"]);
});

test("a long line is cut around the column", () => {
  const text = `${"a".repeat(500)}X${"b".repeat(500)}`;
  const shown = frame(text, 1, 501);
  expect(pointedAt(shown)).toBe("X");
  for (const line of shown) expect(line.length).toBeLessThanOrEqual(106);
  for (const column of [1, 2, 89, 90, 91, 92, 100, 1001]) {
    const digits = Array.from({ length: 1001 }, (_, index) => String(index % 10)).join("");
    expect(pointedAt(frame(digits, 1, column)), `column ${column}`).toBe(String((column - 1) % 10));
  }
});

test("what is not seen or would steer the terminal is a dot, as wide as it is long", () => {
  expect(frame("a\u001b[2J\u202e\u200b\u{e0041}\u2028X", 1, 11)).toEqual(["  1 | a·[2J·····X", "    |           ^"]);
  // The cut goes through an emoji.
  expect(frame(`${"a".repeat(49)}😀${"b".repeat(48)}X`, 1, 100)[0]).toMatch(/^ {2}1 \| ·b+X$/);
});

test("a file's own line is shown, without its byte order mark", () => {
  const file = join(tempFolder(), "catalogue.json");
  for (const [text, expected] of [
    ['\ufeff{ "id": }', ['  1 | { "id": }', "    |         ^"]],
    ['{\r\n\t"id": }\r\n', ["  1 | {", '  2 |  "id": }', "    |        ^"]],
  ] as const) {
    writeFileSync(file, text);
    const { stdout } = run(["validate", file, "--target", TARGET], { terminal: true });
    expect(stripVTControlCharacters(stdout).split("\n").slice(1, -2)).toEqual(expected);
  }
});

test("there is no frame where there is no text, no such line, or no terminal", () => {
  expect(frame(null, 1, 1)).toEqual([]);
  expect(frame("one", 7, 1)).toEqual([]);
  expect(frame("", 1, 1)).toEqual(["  1 | ", "    | ^"]);
  const finding: Diagnostic = {
    rule: "row",
    severity: "error",
    file: "f",
    line: 1,
    column: 1,
    message: "a",
    help: "B.",
  };
  expect(formatText([finding], { terminal: false, readText: () => "one" })).toBe("f:1:1 row: a. B.\n1 error");
});
