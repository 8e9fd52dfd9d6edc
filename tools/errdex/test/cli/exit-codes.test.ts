import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { FINE, TARGET, WARNED, WRONG } from "./catalogues.ts";

const exitCode = (...words: string[]): number => run([...words, "--target", TARGET], { terminal: false }).exitCode;
const out = join(tempFolder(), "out");

describe("validate", () => {
  test.each([
    ["no findings", [FINE], 0],
    ["the file instead of its folder", [join(FINE, "catalogue.json")], 0],
    ["a warning", [WARNED], 0],
    ["a warning, with --strict", [WARNED, "--strict"], 1],
    ["no findings, with --strict", [FINE, "--strict"], 0],
    ["an error", [WRONG], 1],
    ["an error, as JSON", [WRONG, "--format", "json"], 1],
    ["no such file", [join(FINE, "missing.json")], 2],
    ["no such target", [FINE, "--target", join(FINE, "missing")], 2],
  ] as const)("%s", (_, words, expected) => {
    expect(exitCode("validate", ...words)).toBe(expected);
  });
});

describe("generate", () => {
  test.each([
    ["an error in the catalogue", [WRONG], 1],
    ["nothing written yet, with --check", [FINE, "--check"], 1],
    ["nothing written yet, with --dry-run", [FINE, "--dry-run"], 0],
    ["a warning", [WARNED], 0],
    ["written before, with --check", [WARNED, "--check"], 0],
    ["--check and --dry-run", [FINE, "--check", "--dry-run"], 2],
    ["no such file", [join(FINE, "missing.json")], 2],
  ] as const)("%s", (_, words, expected) => {
    expect(exitCode("generate", ...words, "--out", out)).toBe(expected);
  });
});
