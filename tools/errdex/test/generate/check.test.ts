import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree, writeTree } from "../support/tree.ts";

const two = catalogueOf([entryOf(1, "ONE_FAILED"), entryOf(2, "TWO_FAILED")], {
  categories: [
    { id: "general", title: "General" },
    { id: "special", title: "Special" },
  ],
});

let spec: string;
let out: string;
const generate = (...more: string[]) => errdex("generate", spec, "--target", "markdown", "--out", out, ...more);

beforeEach(() => {
  spec = writeCatalogue(tempFolder(), two);
  out = join(tempFolder(), "reference");
  expect(generate().exitCode).toBe(0);
});

/** The check fails for the one reason, names the cure, and generating mends it. */
function expectMended(rule: string, path: string, cure = 'Run "pnpm generate".'): string {
  const before = readTree(out);
  const { exitCode, stdout } = generate("--check");
  expect(exitCode).toBe(1);
  const findings = stdout.split("\n").filter((line) => /^\S+:\d+:\d+ /.test(line));
  expect(findings.filter((line) => line.startsWith(join(out, path)))).toHaveLength(1);
  const finding = findings.find((line) => line.startsWith(join(out, path))) ?? "";
  expect(finding).toContain(` ${rule}: `);
  expect(finding).toContain(cure);
  expect(readTree(out)).toEqual(before);
  generate();
  expect(generate("--check")).toMatchObject({ exitCode: 0 });
  return stdout;
}

test("a fresh folder passes, and generating again touches no file", () => {
  expect(generate("--check")).toMatchObject({ exitCode: 0, stdout: "markdown: 6 files are up to date" });
  const times = readTimes(out);
  expect(generate().stdout).toBe("markdown: 6 files were already up to date");
  expect(readTimes(out)).toEqual(times);
});

test("an edited output fails with its line and the difference", () => {
  const page = join(out, "general.md");
  const lines = (readTree(out)["general.md"] ?? "").split("\n");
  lines[2] = "# Mine";
  writeFileSync(page, lines.join("\n"));
  const stdout = expectMended("edited-output", "general.md");
  expect(stdout).toContain(`${page}:3:1 `);
  expect(stdout).toContain("-# Mine\n+# General");
});

test("a deleted output fails", () => {
  rmSync(join(out, "names.md"));
  expect(expectMended("missing-output", "names.md")).toContain("+# By name");
});

test("an output of an older run fails and is deleted, with the folder that it leaves empty", () => {
  const older = { ...two, categories: [...two.categories, { id: "older", title: "Older" }] };
  writeCatalogue(spec, older);
  expect(generate().stdout).toContain(`create ${join(out, "older.md")}`);
  writeCatalogue(spec, two);
  expectMended("orphaned-output", "older.md");
  expect(Object.keys(readTree(out))).not.toContain("older.md");
});

test("an output of an older run that was edited since is never deleted", () => {
  writeCatalogue(spec, { ...two, categories: [...two.categories, { id: "older", title: "Older" }] });
  generate();
  writeCatalogue(spec, two);
  writeFileSync(join(out, "older.md"), "my notes");
  expectMended("orphaned-output", "older.md", "Save what you need of it elsewhere, then delete it.");
  expect(readTree(out)["older.md"]).toBe("my notes");
});

test("a changed message fails everywhere it stands", () => {
  writeCatalogue(spec, { ...two, errors: [entryOf(1, "ONE_FAILED", { message: "another" }), ...two.errors.slice(1)] });
  const stdout = expectMended("stale-output", "general.md");
  expect(stdout).toContain("-> **message ONE\\_FAILED**\n+> **another**");
  expect(stdout).toContain(join(out, "README.md"));
});

test("a new entry, and an entry less", () => {
  writeCatalogue(spec, { ...two, errors: [...two.errors, entryOf(3, "THREE_FAILED")] });
  expectMended("stale-output", "names.md");
  writeCatalogue(spec, { ...two, errors: [] });
  expectMended("stale-output", "names.md");
});

test("files of others are not looked at", () => {
  writeTree(out, { "notes.txt": "mine", "general.md.bak": "mine" });
  expect(generate("--check").exitCode).toBe(0);
});

test("--dry-run says what would be done, and does nothing", () => {
  writeCatalogue(spec, { ...two, errors: [] });
  const before = readTree(out);
  const { exitCode, stdout } = generate("--dry-run");
  expect(exitCode).toBe(0);
  expect(stdout.split("\n")).toContain(`update ${join(out, "names.md")}`);
  expect(readTree(out)).toEqual(before);
});

test("findings of a check come as JSON and as annotations, too", () => {
  rmSync(join(out, "names.md"));
  const [finding] = JSON.parse(generate("--check", "--format", "json").stdout);
  expect(finding).toMatchObject({ rule: "missing-output", file: join(out, "names.md"), help: 'Run "pnpm generate".' });
  expect(generate("--check", "--format", "github").stdout).toMatch(
    /^::error file=.*names\.md,line=1,col=1,title=missing-output::/,
  );
});
