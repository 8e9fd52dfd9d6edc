import { spawnSync } from "node:child_process";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_SCHEMA_FINDINGS } from "../../src/schema/validate-schema.ts";
import { amount } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { FINE, TARGET, WRONG } from "./catalogues.ts";

const CLI = join(import.meta.dirname, "../../src/cli/cli.ts");

/** Runs the command line as a process of its own, in a folder of its own. */
function errdex(words: readonly string[], nodeOptions: readonly string[] = []) {
  const cwd = tempFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, CLI, ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

test("no findings: 0, and the standard output ends with a newline", () => {
  const { status, stdout, stderr } = errdex(["validate", FINE, "--target", TARGET]);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: `no findings\n${join(FINE, "catalogue.json")}: 1 entry, 0 locales\n`,
    stderr: "",
  });
});

test("findings: 1, on the standard output, without colours when it is no terminal", () => {
  const { status, stdout, stderr } = errdex(["validate", WRONG, "--target", TARGET]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^\S+:\d+:15 name-form: /);
  expect(stdout).not.toContain("\u001b");
  expect(stderr).toBe("");
});

test("wrong use: 2, on the standard error", () => {
  const { status, stdout, stderr } = errdex(["valdiate", FINE]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^errdex: there is no command "valdiate"\. Did you mean "validate"\?.*\n$/);
});

test("--version and --help", () => {
  expect(errdex(["--version"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: "",
  });
  expect(errdex(["validate", "--help"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Examples:"),
    stderr: "",
  });
});

test("the targets that come with errdex are what a catalogue is checked for, when none is named", () => {
  const listed = errdex(["targets"]);
  expect(listed).toMatchObject({ status: 0, stderr: "" });
  expect(listed.stdout).not.toContain("cannot be read");
  expect(listed.stdout.split("\n\n")[0]?.split("\n").length).toBeGreaterThan(1);
  expect(errdex(["validate", FINE])).toMatchObject({ status: 0, stderr: "" });
});

test("many broken entries end with the first findings, in little memory", () => {
  const file = join(tempFolder(), "catalogue.json");
  writeFileSync(file, `{ "errors": [${"{},".repeat(amount(99_999, 999_999))}{}] }`);
  const { status, stdout, stderr } = errdex(
    ["validate", file, "--target", TARGET, "--format", "json"],
    ["--max-old-space-size=512"],
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toHaveLength(MAX_SCHEMA_FINDINGS);
});

// Only Linux has a device that is always full.
test.runIf(process.platform === "linux")("an output that cannot be written is one sentence, and 2", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [CLI, "rule"], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 2, stderr: "errdex: cannot write the output: the disk is full.\n" });
});
