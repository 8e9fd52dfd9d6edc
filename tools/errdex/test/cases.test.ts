import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { SUPPRESSION_RULE } from "../src/check/lint.ts";
import { RULES } from "../src/check/rules/index.ts";
import { run } from "./support/run.ts";

/** A folder for every rule: small catalogues, and in `expected.txt` what `errdex validate` says of each. */
const CASES = join(import.meta.dirname, "cases");
/** A target of the tests' own, so that a new language does not change what the cases expect. */
const TARGET = join(import.meta.dirname, "fixtures/sample-target");
/** A target that cannot express every plural, for the rules that are about such targets. */
const PLAIN_TARGET = join(import.meta.dirname, "fixtures/plain-target");
const ABOUT_PLURALS = ["general-form", "target-message"];
/** What is found before the rules have anything to look at. */
const READER_RULES = ["schema", "duplicate-key", "exact-number", "syntax", "encoding"];

const folders = readdirSync(CASES).sort();

test("every rule has its cases", () => {
  expect(folders).toEqual([...RULES.map(({ id }) => id), SUPPRESSION_RULE, ...READER_RULES].sort());
});

describe.each(folders)("%s", (rule) => {
  const actual = reportOf(join(CASES, rule));
  const golden = join(CASES, rule, "expected.txt");
  if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, actual);
  const expected = readFileSync(golden, "utf8");

  test("the cases give what is expected", () => {
    expect(actual).toBe(expected);
  });

  test("some cases break the rule, and one has no findings", () => {
    expect(expected).toMatch(new RegExp(`^\\S+:\\d+:\\d+ ${rule}( \\(warning\\))?: .+\\. .+\\.$`, "m"));
    expect(expected).toMatch(/^\$ errdex validate zero\S*\nno findings$/m);
  });

  test("every finding is one line with a place, a rule, a sentence and a cure", () => {
    const other =
      /^($|\$ errdex validate |no findings|\d+ (errors?|warnings?)\b|\S+: \d+ entr(y|ies), (\d+ observed, )?\d+ locales?$|exit [012]$)/;
    const findings = expected.split("\n").filter((line) => !other.test(line));
    for (const finding of findings) expect(finding).toMatch(/^[^ :]+:\d+:\d+ [a-z-]+( \(warning\))?: .+\. .+[.?]$/u);
  });
});

/** What `errdex validate` says of every case of a folder, as somebody in that folder sees it. */
function reportOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name !== "expected.txt");
  const reports = names.sort().map((name) => {
    const target = ABOUT_PLURALS.includes(basename(folder)) ? PLAIN_TARGET : TARGET;
    const words = ["validate", join(folder, name), "--target", target];
    const { exitCode, stdout, stderr = "" } = run(words, { terminal: false });
    const said = `${stdout}${stderr}`.replaceAll(folder + sep, "");
    return `$ errdex validate ${name}\n${said}\nexit ${exitCode}\n`;
  });
  return reports.join("\n");
}
