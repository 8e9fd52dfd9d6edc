import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { ALL_COMMANDS, run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { FINE, TARGET } from "./catalogues.ts";

/** What is said of words that are wrong; it goes to the standard error, and the exit code is 2. */
function complaint(...words: string[]): string {
  const { exitCode, stdout, stderr = "" } = run(words, { terminal: false });
  expect([exitCode, stdout]).toEqual([2, ""]);
  return stderr;
}

describe("a command that does not exist", () => {
  test.each([
    ["valdiate", "validate"],
    ["Validate", "validate"],
    ["gen", "generate"],
    ["target", "targets"],
  ])("%s: did you mean %s?", (word, command) => {
    expect(complaint(word)).toContain(`there is no command "${word}". Did you mean "${command}"?`);
  });

  test.each(["xyzzy-plugh", "", "--strict", "constructor", "__proto__", "a\u001b[2J\nb"])(
    "%j is answered by the commands there are",
    (word) => {
      expect(complaint(word)).toContain(`The commands are ${COMMANDS.map(({ name }) => name).join(", ")}.`);
      expect(complaint(word)).not.toMatch(/\p{Cc}/u);
    },
  );

  test("a word that is like none is not taken for one", () => {
    expect(complaint("xyzzy-plugh")).not.toContain("Did you mean");
  });
});

test("no words at all are answered by the help", () => {
  expect(complaint()).toContain("Usage: errdex <command> [options]");
});

describe.each(ALL_COMMANDS.map((command) => [command.name, command] as const))("%s", (name, { operands }) => {
  const path = "a-file-that-is-not-there.json";
  const given = operands.map(() => path);
  const called = name.split(" ");
  test("an unknown option", () => {
    expect(complaint(...called, ...given, "--frobnicate")).toBe(
      `errdex: Unknown option '--frobnicate'. Type "errdex ${name} --help".`,
    );
    expect(complaint(...called, ...given, "-x")).toContain("Unknown option '-x'");
    expect(complaint(...called, ...given, "--__proto__=1")).toContain("Unknown option '--__proto__'");
  });

  const takesMore = operands.at(-1)?.endsWith("…") ?? false;
  const needsOne = operands.some((operand) => !operand.startsWith("["));

  if (!takesMore)
    test("too many operands", () => {
      expect(complaint(...called, ...given, "second", "third")).toContain(
        `${[...given, "second", "third"].join(" ")}. Type "errdex ${name} --help".`,
      );
    });

  if (needsOne)
    test("a missing operand", () => {
      expect(complaint(...called)).toBe(
        `errdex: ${name} takes ${operands.join(" ")}, but was given nothing. Type "errdex ${name} --help".`,
      );
    });
});

describe("options", () => {
  test.each([
    [["validate", "x.json", "--format"], "Option '--format <value>' argument missing"],
    [["validate", "x.json", "--format", "--strict"], "Option '--format' argument is ambiguous"],
    [["validate", "x.json", "--strict=yes"], "Option '--strict' does not take an argument"],
    [["validate", FINE, "--format", "xml"], "--format takes text, json, github, but was given xml."],
    [["validate", FINE, "--format", ""], "--format takes text, json, github, but was given ."],
    [["validate", FINE, "--target", "klingon"], "klingon is neither a target ("],
    [["validate", FINE, "--target", "n".repeat(5000)], "is neither a target ("],
    [["validate", FINE, "--target", join(FINE, "catalogue.json")], "is neither a target ("],
    [["validate", FINE, "--target", "a\0b"], "is neither a target ("],
    [["validate", FINE, "--target", ""], "is neither a target ("],
    [["generate", FINE, "--out", "x"], "generate needs --target"],
    [["generate", FINE, "--target", TARGET], "generate needs --out"],
    [["generate", FINE, "--target", TARGET, "--out", ""], "generate needs --out"],
    [["generate", FINE, "--target", TARGET, "--target", TARGET, "--out", "x"], "the target sample is given twice"],
    [["generate", FINE, "--target", TARGET, "--out", "x", "--check", "--dry-run"], "cannot be combined"],
    [["generate", FINE, "--target", `${TARGET}=`, "--out", "x"], 'names no folder after "="'],
    [["generate", FINE, "--target", `${TARGET}=..`, "--out", "x"], "it leads out of the output folder"],
    [["generate", FINE, "--target", `${TARGET}=a/../../b`, "--out", "x"], "it leads out of the output folder"],
    [
      ["generate", FINE, "--target", `${TARGET}=/tmp`, "--out", "x"],
      'needs a folder inside --out after "=", but "/tmp" is not',
    ],
    [["generate", FINE, "--target", `${TARGET}=C:\\x`, "--out", "x"], "contains characters other than letters"],
    [["generate", FINE, "--target", `${TARGET}=a\nb`, "--out", "x"], "contains characters other than letters"],
    [["generate", FINE, "--target", `${TARGET}=.git`, "--out", "x"], "it would write into .git"],
    [["generate", FINE, "--target", "klingon=x", "--out", "x"], "klingon is neither a target ("],
    [["generate", FINE, "--target", `${TARGET}=x`, "--target", TARGET, "--out", "x"], "given twice"],
    [["generate", FINE, "--target", `${TARGET}=vue`, "--target", "markdown=Vue", "--out", "x"], "differ in case only"],
    [
      ["generate", FINE, "--target", TARGET, "--out", join(FINE, "catalogue.json")],
      "is a file, but the generated files need a folder",
    ],
  ])("%j", (words, expected) => {
    expect(complaint(...words)).toContain(expected);
    expect(complaint(...words)).not.toContain("\n");
  });
});

describe("files", () => {
  const folder = tempFolder();
  for (const name of ["empty", "both", "file.json", "locale/locales/de.json", "text"])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of [
    "both/catalogue.json",
    "both/catalogue.yml",
    "notes.txt",
    "no-ending",
    "locale/catalogue.json",
    "text/catalogue.json",
    "text/locales",
  ]) {
    writeFileSync(join(folder, name), "{}");
  }
  test.each([
    ["missing.json", "cannot read missing.json: there is no such file or folder."],
    ["notes.txt/x.json", "cannot read notes.txt/x.json: a part of the path is not a folder."],
    ["notes.txt", "notes.txt is neither JSON nor YAML: expected .json, .yaml, .yml."],
    ["no-ending", "no-ending is neither JSON nor YAML"],
    ["empty", "empty contains no catalogue.json. Name the catalogue's file or folder."],
    ["both", "both contains catalogue.json and catalogue.yml. Keep one of them"],
    ["file.json", "file.json contains no catalogue.json."],
    ["locale", "cannot read locale/locales/de.json: it is a folder."],
    ["text", "cannot read text/locales: a part of the path is not a folder."],
    ["a\0b.json", "cannot read "],
    [`${"n".repeat(300)}.json`, "the name is too long."],
  ])("%j", (name, expected) => {
    const said = complaint("validate", `${folder}/${name}`, "--target", TARGET);
    expect(said.replaceAll(`${folder}/`, "")).toContain(expected);
  });
});
