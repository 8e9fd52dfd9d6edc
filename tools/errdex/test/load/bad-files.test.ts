import { expect, test } from "vitest";
import { checkSource } from "../../src/check/check-source.ts";
import { sampleOf } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { BAD_FILES, type BadFile, writeBadFile } from "./bad-files.ts";

const [LARGE, SMALL] = [true, false].map((large) => BAD_FILES.filter(({ isLarge = false }) => isLarge === large)) as [
  BadFile[],
  BadFile[],
];
const folder = tempFolder();

test.each([...SMALL, ...sampleOf(12, LARGE)])("$name is answered by findings, in time", (bad) => {
  const file = writeBadFile(folder, bad);
  const start = performance.now();
  const { diagnostics } = checkSource(file, []);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  for (const { line, column, message, help } of diagnostics) {
    expect([line, column].every((number) => Number.isInteger(number) && number >= 1)).toBe(true);
    expect(`${message} ${help}`).not.toMatch(/call stack|Stack overflow|undefined|RangeError|Invalid/);
  }
  const said = diagnostics.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
  expect(said.join("\n")).toContain(bad.finding);
});
