import { expect, test } from "vitest";
import { RULES } from "../../src/check/rules/index.ts";
import { describeRule, lintSeverity, RULE_IDS } from "../../src/diagnostics/registry/index.ts";
import { errdex } from "../support/errdex.ts";

test("every id is listed with its summary", () => {
  const { exitCode, stdout } = errdex("rule");
  expect(exitCode).toBe(0);
  const lines = stdout.split("\n").map((line) => line.split(/ {2,}/));
  expect(lines).toEqual(RULE_IDS.map((id) => [id, describeRule(id).summary]));
});

test.each(RULE_IDS)("%s is explained, with its examples", (id) => {
  const { exitCode, stdout } = errdex("rule", id);
  expect(exitCode).toBe(0);
  const { severity, summary, why, fix = "", example } = describeRule(id);
  expect(stdout.split("\n")[0]).toBe(`${id} (${severity})`);
  for (const text of [summary, why, fix]) expect(stdout).toContain(text);
  for (const text of [...Object.values(example.wrong), ...Object.values(example.right)]) {
    expect(stdout.replaceAll(/^ {4}/gm, "")).toContain(text);
  }
});

test("an explanation reads so", () => {
  expect(errdex("rule", "released-name").stdout).toBe(
    `released-name (error)

A released name or alias stays a name or alias of its code. The name of a removed code is not given to another.

Why: Programs use the name. If it disappears, they no longer compile, or fail when they run.

How to fix it: Add the old name to the entry's \`aliases\`.

An entry can suppress this finding, with a reason.

Wrong:
  catalogue.lock.json
    { "errors": [{ "code": 1010, "name": "TOKEN_INVALID" }] }
  catalogue.json
    { "code": 1010, "name": "TOKEN_EXPIRED" }

Right:
  catalogue.lock.json
    { "errors": [{ "code": 1010, "name": "TOKEN_INVALID" }] }
  catalogue.json
    { "code": 1010, "name": "TOKEN_EXPIRED", "aliases": ["TOKEN_INVALID"] }`,
  );
});

test("a finding that can be suppressed is called so, and no other", () => {
  const remark = "An entry can suppress this finding, with a reason.";
  const called = RULE_IDS.filter((id) => errdex("rule", id).stdout.includes(remark));
  const suppressible = RULES.filter(({ id }) => lintSeverity(id) === "warning" && id !== "stale-translation");
  expect(called).toEqual(expect.arrayContaining(suppressible.map(({ id }) => id)));
  expect(called).toEqual(expect.arrayContaining(["code-range", "released-name", "reserved-name"]));
  // Generation relies on these.
  for (const id of ["schema", "unique-code", "unique-name", "name-form", "known-value"])
    expect(called).not.toContain(id);
});

test("every rule of a catalogue is structural, and says why, or can be set", () => {
  const words = (id: string): string => errdex("rule", id).stdout;
  for (const { id } of RULES) {
    const { settable } = JSON.parse(errdex("rule", id, "--format", "json").stdout);
    expect([id, /^Structural: .+\. So this rule can neither be switched off/m.test(words(id))]).toEqual([
      id,
      !settable,
    ]);
  }
  expect(words("unique-code")).toContain("Structural: Packages find an entry by its code");
});

test("as JSON, one is an object and all are a list", () => {
  const one = JSON.parse(errdex("rule", "code-range", "--format", "json").stdout);
  expect(one).toEqual({ id: "code-range", ...describeRule("code-range"), settable: true, suppressible: true });
  const all = JSON.parse(errdex("rule", "--format", "json").stdout) as { id: string }[];
  expect(all.map(({ id }) => id)).toEqual(RULE_IDS);
  expect(all).toContainEqual(one);
});

test.each([
  ["uniqe-code", 'there is no rule "uniqe-code". Did you mean "unique-code"? Type "errdex rule" for a list.'],
  ["plural", 'there is no rule "plural". Did you mean "plural-category"? Type "errdex rule" for a list.'],
  ["frobnicate-everything", 'there is no rule "frobnicate-everything". Type "errdex rule" for a list.'],
  ["", 'there is no rule "". Type "errdex rule" for a list.'],
  ["__proto__", 'there is no rule "__proto__". Type "errdex rule" for a list.'],
  ["a\u001b[2J", 'there is no rule "a\\u001b[2J". '],
])("%j is not an id", (id, expected) => {
  const { exitCode, stdout, stderr = "" } = errdex("rule", id);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`errdex: ${expected}`);
});
