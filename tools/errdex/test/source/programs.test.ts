import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { howToInstall, PROGRAMS, type ProgramName } from "../support/programs.ts";
import { listTestFiles, programsOf } from "../support/test-files.ts";

// A suite that uses a program that a machine may lack is one of `withPrograms`, whose body does not run
// without it. Whatever else could skip one, or start one, is found here.
const files = listTestFiles().filter(({ path }) => path !== "tools/errdex/test/source/programs.test.ts");
/** They start what they are given, and are given nothing that may be missing. */
const STARTERS = [
  "tools/errdex/test/support/program.ts",
  "tools/errdex/test/support/programs.ts",
  "tools/release/test/clone.ts",
  // It is no suite, and says what it does not try where mounting is not allowed.
  "tools/errdex/test/crash/full-disk.ts",
];

/** What a source does that only `withPrograms` may. */
function mistakesIn(source: string): string[] {
  const skips = [...source.matchAll(/\.(?:skipIf|runIf|skip)\((?!process\.platform [!=]== "\w+"\)).*|\bskip:.*/g)];
  const starts = [
    ...source.matchAll(
      /(?<![.\w])(?:spawn|spawnSync|exec|execSync|execFile|execFileSync)\((?!process\.execPath\b|"git"|"python3").*/g,
    ),
  ];
  const calls = [...source.matchAll(/\bwithPrograms\((?!\s*\[\s*(?:"[\w-]+",?\s*)+\]).*/g)];
  return [...skips, ...starts, ...calls].map(([line]) => line);
}

test("only withPrograms skips a suite, only with names written out, and only what is there is started", () => {
  const found = files
    .filter(({ path }) => !path.includes("/support/with-programs.ts") && !STARTERS.includes(path))
    .flatMap(({ path, source }) => mistakesIn(source).map((mistake) => `${path}: ${mistake}`));
  expect(found).toEqual([]);
});

test("CI installs the packages of all programs, and no other", () => {
  const packages = readFileSync(join(import.meta.dirname, "../../../../.ci/debian-packages"), "utf8")
    .trim()
    .split("\n");
  const needed = new Set(Object.values(PROGRAMS).flatMap(({ debian }): readonly string[] => debian));
  expect(packages.toSorted()).toEqual([...needed].sort());
});

test("what is missing is told with how to install it", () => {
  expect(howToInstall(["lua"])).toBe("install lua5.4");
  expect(howToInstall(["bun", "lua", "deno", "ruby"])).toBe(
    "install lua5.4 ruby ruby-i18n; run .ci/runtimes, which brings bun and deno",
  );
  expect(howToInstall(["remote-cache"])).toMatch(
    /^let npm reach its registry, .* turborepo-remote-cache@\d+\.\d+\.\d+$/,
  );
});

test("every optional program has a suite", () => {
  const named = new Set(files.flatMap(({ programs }) => programs));
  expect([...named].sort()).toEqual(Object.keys(PROGRAMS).sort());
});

/** Not written out, or the sources here would be suites as well. */
const CALL = "withPrograms";

test.each([
  ["describe.skipIf(php === null)('Symfony', () => {})"],
  ["test.runIf(lua)('a', () => {})"],
  ["describe.each([1]).skip('a', () => {})"],
  ["test('a', { skip: lua === null }, () => {})"],
  ['spawnSync("tar", [])'],
  ["spawn(command)"],
  [`${CALL}(names, 'a', () => {})`],
  [`${CALL}([], 'a', () => {})`],
  [`${CALL}([...names], 'a', () => {})`],
])("%s is found", (source) => expect(mistakesIn(source)).toHaveLength(1));

test.each([
  [`${CALL}(["php", "xmllint"], "a", () => {})`],
  [`${CALL}(\n  [\n    "php",\n    "xmllint",\n  ],\n  "a",\n  () => {})`],
  ['test.skipIf(process.platform !== "linux")("a", () => {})'],
  ["spawnSync(process.execPath, [])"],
  ['spawnSync("git", [])'],
  ["/a/.exec(text)"],
])("%s is fine", (source) => expect(mistakesIn(source)).toEqual([]));

test("the programs of none, one and two suites are read", () => {
  const suite = (...names: readonly ProgramName[]): string => `${CALL}(${JSON.stringify(names)}, "a", () => {});\n`;
  expect(programsOf("")).toEqual([]);
  expect(programsOf(suite("lua"))).toEqual(["lua"]);
  expect(programsOf(suite("lua", "php") + suite("php", "xmllint"))).toEqual(["lua", "php", "xmllint"]);
});
