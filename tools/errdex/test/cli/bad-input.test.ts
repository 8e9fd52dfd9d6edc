import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BAD_FILES, type BadFile, writeBadFile } from "../load/bad-files.ts";
import { sampleOf } from "../support/long.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { FINE, TARGET, WRONG } from "./catalogues.ts";

const [LARGE, SMALL] = [true, false].map((large) => BAD_FILES.filter(({ isLarge = false }) => isLarge === large)) as [
  BadFile[],
  BadFile[],
];
const STACK_TRACE = /^\s+at /m;

test.each([...SMALL, ...sampleOf(5, LARGE)])("$name: no stack trace, no control character, nothing written", (bad) => {
  const folder = tempFolder();
  const file = writeBadFile(folder, bad);
  const out = outputOf(folder);
  const before = snapshot(folder);
  const generate = ["generate", file, "--out", out];
  const others = [
    ["validate", file],
    ["validate", file, "--format", "github"],
    ["generate", file, "--out", join(folder, "new", "deeper")],
  ];
  // The large ones take a second each, and once is enough: the commands read files in the same way.
  for (const words of bad.isLarge ? [generate] : [generate, ...others]) {
    const { exitCode, stdout, stderr = "" } = run([...words, "--target", TARGET], { terminal: false });
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(STACK_TRACE);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(stderr).toBe("");
  }
  expect(snapshot(folder)).toEqual(before);
});

test.each([
  ["findings", WRONG, [], 1],
  ["no such target", FINE, ["--target", "klingon"], 2],
  ["an unknown option", FINE, ["--frobnicate"], 2],
  ["no such format", FINE, ["--format", "xml"], 2],
  ["two modes", FINE, ["--check", "--dry-run"], 2],
  ["a check", FINE, ["--check"], 1],
  ["a dry run", FINE, ["--dry-run"], 0],
] as const)("generate writes nothing after %s", (_, path, words, expected) => {
  const folder = tempFolder();
  const out = outputOf(folder);
  const before = snapshot(folder);
  const outcome = run(["generate", path, "--target", TARGET, "--out", out, ...words], { terminal: false });
  expect(outcome.exitCode).toBe(expected);
  expect(snapshot(folder)).toEqual(before);
});

test("validate writes nothing, in the catalogue's folder and in the one where it runs", () => {
  const places = [FINE, WRONG, join(import.meta.dirname, "../fixtures")];
  const before = places.map(snapshot);
  for (const path of [FINE, WRONG]) run(["validate", path, "--target", TARGET], { terminal: true });
  expect(places.map(snapshot)).toEqual(before);
});

test("a folder that was written to is seen: the comparison can fail", () => {
  const folder = tempFolder();
  const out = outputOf(folder);
  const before = snapshot(folder);
  expect(run(["generate", FINE, "--target", TARGET, "--out", join(out, "deeper")], { terminal: false }).exitCode).toBe(
    0,
  );
  expect(snapshot(folder)).not.toEqual(before);
});

/** An output folder that has something in it already. */
function outputOf(folder: string): string {
  const out = join(folder, "out");
  mkdirSync(out);
  writeFileSync(join(out, "theirs.txt"), "not ours\n");
  return out;
}

/** Everything in a folder: each path with the hash and the time of what it holds. */
function snapshot(folder: string): Record<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const state = lstatSync(path);
      const hash = state.isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : "folder";
      return [name, `${hash} ${state.mtimeMs} ${state.mode}`];
    }),
  );
}
