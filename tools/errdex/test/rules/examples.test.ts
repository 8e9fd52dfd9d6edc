import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/check/rules/index.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import {
  describeRule,
  lintSeverity,
  RULE_IDS,
  RULE_SUBJECTS,
  type RuleId,
} from "../../src/diagnostics/registry/index.ts";
import { TERMINAL } from "../../src/diagnostics/registry/rule-description.ts";
import { MODULES, SRC } from "../source/imports.ts";
import { reportOf } from "./report.ts";
import { reportOfCommands } from "./terminal.ts";

const isShell = (id: RuleId): boolean => Object.hasOwn(describeRule(id).example.wrong, TERMINAL);

describe.each(RULE_IDS.filter((id) => !isShell(id)))("%s", (id) => {
  const { severity, example } = describeRule(id);

  test("the wrong example has this finding and no other", () => {
    const found = reportOf(example.wrong);
    expect(found.map(({ rule }) => rule)).toEqual([id]);
    expect(severity.split(" or ")).toContain(found[0]?.severity);
  });

  test("the right example has no findings", () => {
    expect(reportOf(example.right)).toEqual([]);
  });
});

describe.each(RULE_IDS.filter((id) => isShell(id) && id !== "file-size"))("%s", (id) => {
  const { example } = describeRule(id);

  test("the last of the wrong commands has this finding", () => {
    expect(reportOfCommands(example.wrong[TERMINAL] ?? "").map(({ rule }) => rule)).toContain(id);
  });

  test("the last of the right commands has no findings", () => {
    expect(reportOfCommands(example.right[TERMINAL] ?? "")).toEqual([]);
  });
});

test("only what no file can show is shown by commands", () => {
  expect(RULE_IDS.filter(isShell)).toEqual([
    "dropped-language",
    "edited-output",
    "file-size",
    "foreign-output",
    "missing-output",
    "orphaned-output",
    "stale-output",
  ]);
});

test.each(RULE_IDS)("the description of %s is complete sentences", (id) => {
  const { summary, why, fix = ".", structural = "." } = describeRule(id);
  for (const text of [summary, why, fix, structural]) expect(text).toMatch(/[.”]$/);
});

test("every rule is described, with one severity", () => {
  for (const { id } of RULES) expect(["error", "warning"]).toContain(lintSeverity(id));
});

test("every id is described once", () => {
  expect(RULE_SUBJECTS.flatMap(({ ids }) => ids)).toHaveLength(new Set(RULE_IDS).size);
});

test("every id that is described is reported somewhere", () => {
  const used = new Set(
    MODULES.filter((module) => !module.startsWith("diagnostics/registry/")).flatMap((module) =>
      idsIn(module, readFileSync(join(SRC, module), "utf8")),
    ),
  );
  expect(RULE_IDS.filter((id) => !used.has(id))).toEqual([]);
});

test("a word that is not an id does not count as a use", () => {
  expect(idsIn("a.ts", 'const kind = "table"; report("row", at); find({ rule: "code" })')).toEqual(["row", "code"]);
});

/** The ids that a module gives to findings: a field, a constant, or what is reported first. */
function idsIn(module: string, code: string): string[] {
  const own = module.startsWith("check/rules/") ? "|\\bid:" : "";
  const use = new RegExp(
    `(?:\\brule:|\\b(?:\\w+_)?RULE =|\\b(?:report|finding)\\(${own})\\s*(?:"(?:warning|error)",\\s*)?"([a-z-]+)"`,
    "g",
  );
  return Array.from(code.matchAll(use), ([, id = ""]) => id);
}

test("an id that is not described does not compile", () => {
  // @ts-expect-error: the registry has no such id.
  const rule: Diagnostic["rule"] = "no-such-rule";
  expect(RULE_IDS).not.toContain(rule);
});
