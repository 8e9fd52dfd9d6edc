import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { textOptions } from "../../src/cli/commands/command.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Format, formatDiagnostics } from "../../src/diagnostics/format.ts";
import { FINE, TARGET, WARNED, WRONG } from "../cli/catalogues.ts";
import { run } from "../support/run.ts";

const FINDING: Diagnostic = {
  rule: "unique-code",
  severity: "error",
  file: "spec/acme/catalogue.json",
  line: 12,
  column: 15,
  message: "code 1 is already used",
  help: "Codes are never reused.",
};

const format = (name: Format, ...findings: Partial<Diagnostic>[]): string =>
  formatDiagnostics(
    findings.map((finding) => ({ ...FINDING, ...finding })),
    name,
    { terminal: false, readText: () => null },
  );

const validate = (path: string, name: Format): string =>
  run(["validate", path, "--target", TARGET, "--format", name], { terminal: true }).stdout;

test("text: a finding is one line, whatever its parts hold", () => {
  const head = "spec/acme/catalogue.json:12:15 unique-code: ";
  expect(format("text", {})).toBe(`${head}code 1 is already used. Codes are never reused.\n1 error`);
  expect(format("text", { message: "ends with a dot.", help: "Really?" })).toBe(
    `${head}ends with a dot. Really?\n1 error`,
  );
  expect(format("text", { message: "two\n  lines" })).toContain("two lines. Codes");
  expect(format("text", { message: "\u001b[2J \u0007 \u202e \u2028 \ud800 \r\u200b" })).toContain(
    "\\u{1b}[2J \\u{7} \\u{202e} \\u{2028} \\u{d800} \\u{d}\\u{200b}. Codes",
  );
  expect(format("text", { file: "a\u001b[2Jb.json" })).toContain("a\\u{1b}[2Jb.json:12:15 ");
  expect(format("text", { message: "a".repeat(1_000_000) }).length).toBeLessThan(1200);
});

test("text: the last line counts", () => {
  const warning: Partial<Diagnostic> = { severity: "warning" };
  expect(format("text")).toBe("no findings");
  expect(format("text", warning)).toMatch(/ unique-code \(warning\): .*\n1 warning$/);
  expect(format("text", warning, warning)).toMatch(/\n2 warnings$/);
  expect(format("text", {}, warning, {})).toMatch(/\n2 errors, 1 warning$/);
});

test("text: on a terminal the last line says how to read more, where there is something to read about", () => {
  const shown = (findings: readonly Diagnostic[]): string =>
    formatDiagnostics(findings, "text", { terminal: true, colour: false, readText: () => null });
  expect(shown([FINDING])).toMatch(/\n1 error\nRun "errdex rule <id>" to read more about a finding\.$/);
  expect(shown([])).toBe("no findings");
});

test("json: every field of every finding, and nothing else", () => {
  expect(JSON.parse(validate(FINE, "json"))).toEqual([]);
  const file = join(WRONG, "catalogue.json");
  const line = readFileSync(file, "utf8").split("\n").indexOf('      "name": "ok",') + 1;
  const help = "Use capitals, digits and single underscores. Begin with a letter, and do not end with an underscore.";
  const message = 'the name "ok" does not have the form TOKEN_EXPIRED';
  expect(JSON.parse(validate(WRONG, "json"))).toEqual([
    { rule: "name-form", severity: "error", file, line, column: 15, message, help },
  ]);
  expect(JSON.parse(validate(WARNED, "json"))).toMatchObject([{ rule: "code-range", severity: "warning" }]);
});

test("json: a text of any characters comes back equal", () => {
  const message = 'a "b"\n\u001b\u2028\u202e😀 \ud800';
  expect(JSON.parse(format("json", { message }))[0].message).toBe(message);
});

test("github: one command a line, escaped as GitHub's own toolkit escapes", () => {
  expect(format("github")).toBe("");
  expect(format("github", {}, { severity: "warning" })).toBe(
    [
      "::error file=spec/acme/catalogue.json,line=12,col=15,title=unique-code::code 1 is already used. Codes are never reused.",
      "::warning file=spec/acme/catalogue.json,line=12,col=15,title=unique-code::code 1 is already used. Codes are never reused.",
    ].join("\n"),
  );
  const awkward = format("github", { file: "C:\\a,b%\n.json", message: "100%, a:b\r\n::error::no", help: "See, 50%." });
  expect(awkward).toBe(
    "::error file=C%3A\\a%2Cb%25%0A.json,line=12,col=15,title=unique-code::100%25, a:b%0D%0A::error::no. See, 50%25.",
  );
});

test("github: paths start at the root of the repository, wherever errdex runs", () => {
  const of = (file: string, repository: string): string => {
    const found = [{ ...FINDING, file }];
    return formatDiagnostics(found, "github", textOptions({ terminal: false, repository })).replace(/,line=.*/s, "");
  };
  const here = process.cwd();
  const above = dirname(here);
  const name = basename(here);
  expect(of("a b/catalogue.json", here)).toBe("::error file=a b/catalogue.json");
  expect(of("a/catalogue.json", above)).toBe(`::error file=${name}/a/catalogue.json`);
  expect(of("../catalogue.json", above)).toBe("::error file=catalogue.json");
  expect(of(join(here, "..a/catalogue.json"), above)).toBe(`::error file=${name}/..a/catalogue.json`);
  // What is outside the repository, or in none, stays as it is.
  expect(of("../catalogue.json", here)).toBe("::error file=../catalogue.json");
  expect(of("a/catalogue.json", "")).toBe("::error file=a/catalogue.json");
});

test("only text has colours", () => {
  expect(validate(WRONG, "text")).toContain("\u001b[");
  for (const name of ["json", "github"] as const) expect(validate(WRONG, name)).not.toContain("\u001b[");
});
