import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { needsReason, SETTABLE } from "../../src/config/settable-rules.ts";
import { lintSeverity } from "../../src/diagnostics/registry/index.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

const CASES = join(import.meta.dirname, "../cases");
const TARGETS = ["markdown", "messages", "messages-gettext"];

/** The catalogues of a rule's cases that break it: files and folders. */
function breaking(rule: string): string[] {
  const names = readdirSync(join(CASES, rule)).filter((name) => name !== "expected.txt" && !name.startsWith("zero"));
  return names.map((name) => join(CASES, rule, name));
}

/** Runs a command on a copy of a catalogue, in a project that sets one rule. */
function withRule(command: string, catalogue: string, rule: string, severity: string): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "errors"));
  const isFolder = statSync(catalogue).isDirectory();
  cpSync(catalogue, isFolder ? join(folder, "errors") : join(folder, "errors/catalogue.json"), { recursive: true });
  const rules = { [rule]: { severity, reason: "A test." }, "project-path": "off" };
  const outputs = TARGETS.map((target) => ({ target, folder: `out/${target}` }));
  const config = { format: 1, rules, catalogues: [{ path: "errors", outputs }] };
  writeFileSync(join(folder, "errdex.config.json"), JSON.stringify(config));
  const home = process.cwd();
  onTestFinished(() => process.chdir(home));
  process.chdir(folder);
  const { stdout, stderr = "" } = errdex(command, ...(command === "generate" ? ["--quiet"] : []));
  process.chdir(home);
  return `${stdout}${stderr}`;
}

const SET = SETTABLE.filter((id) => id !== "project-path");

describe.each(SET)("%s", (rule) => {
  const own = (said: string): string[] =>
    said.split("\n").filter((line) => new RegExp(`^\\S+:\\d+:\\d+ ${rule}\\b`).test(line));

  test.each(breaking(rule))("is a warning, or nothing, as the config says: %s", (catalogue) => {
    for (const line of own(withRule("validate", catalogue, rule, "warning")))
      expect(line).toContain(`${rule} (warning)`);
    expect(own(withRule("validate", catalogue, rule, "off"))).toEqual([]);
  });

  test.each(breaking(rule))("stops no target when it is off: %s", (catalogue) => {
    const lines = withRule("generate", catalogue, rule, "off").split("\n");
    // Another rule may stop it, never a template.
    expect(lines.filter((line) => /\b(template|output-path):/.test(line))).toEqual([]);
  });
});

test("a rule whose findings are errors is set with a reason, but for text-quality", () => {
  expect(SETTABLE.filter((id) => needsReason(id))).toEqual(
    SETTABLE.filter((id) => lintSeverity(id) === "error" && id !== "text-quality"),
  );
});
