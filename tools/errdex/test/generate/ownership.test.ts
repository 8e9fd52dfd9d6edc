import { createHash } from "node:crypto";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { LUA } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const spec = () => writeCatalogue(tempFolder(), catalogueOf([entryOf(1, "ONE_FAILED")]));
const generate = (from: string, target: string, out: string, ...more: string[]) =>
  errdex("generate", from, "--target", target, "--out", out, ...more);

test("a file that stands in the way is not written over, unless it is asked for", () => {
  const [from, out] = [spec(), tempFolder()];
  writeTree(out, { "names.md": "mine" });
  const refused = generate(from, "markdown", out);
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toContain(
    `${join(out, "names.md")}:1:1 foreign-output: this file is in the way, and errdex did not write it`,
  );
  expect(readTree(out)).toEqual({ "names.md": "mine" });
  expect(generate(from, "markdown", out, "--overwrite").exitCode).toBe(0);
  expect(readTree(out)["names.md"]).toContain("# By name");
});

test("a file that happens to be the same is taken over", () => {
  const [from, out, other] = [spec(), tempFolder(), tempFolder()];
  generate(from, "markdown", other);
  writeTree(out, { "names.md": readTree(other)["names.md"] ?? "" });
  expect(generate(from, "markdown", out).exitCode).toBe(0);
});

test("a scaffold is written once: edited it stays, deleted it does not come back", () => {
  const [from, out] = [spec(), tempFolder()];
  generate(from, "python", out);
  writeFileSync(join(out, "pyproject.toml"), "# mine");
  expect(generate(from, "python", out, "--check").exitCode).toBe(0);
  generate(from, "python", out);
  expect(readTree(out)["pyproject.toml"]).toBe("# mine");
  rmSync(join(out, "README.md"));
  generate(from, "python", out);
  expect(Object.keys(readTree(out))).not.toContain("README.md");
  expect(generate(from, "python", out, "--check").exitCode).toBe(0);
});

test("two targets in one folder keep out of each other's way", () => {
  const [from, out] = [spec(), tempFolder()];
  generate(from, "markdown", out);
  generate(from, LUA, out);
  expect(generate(from, "markdown", out, "--check").exitCode).toBe(0);
  expect(generate(from, LUA, out, "--check").exitCode).toBe(0);
  expect(Object.keys(readTree(out))).toEqual(expect.arrayContaining(["acme_errors.lua", "names.md"]));
});

test("several targets at once go to folders of their own", () => {
  const [from, out] = [spec(), tempFolder()];
  expect(errdex("generate", from, "--target", "python", "--target", LUA, "--out", out).exitCode).toBe(0);
  expect(Object.keys(readTree(out))).toEqual(expect.arrayContaining(["lua/acme_errors.lua", "python/pyproject.toml"]));
});

test("when one target is refused, nothing is written for any", () => {
  const [from, out] = [spec(), tempFolder()];
  writeTree(out, { "markdown/names.md": "mine" });
  expect(errdex("generate", from, "--target", "python", "--target", "markdown", "--out", out).exitCode).toBe(1);
  expect(readTree(out)).toEqual({ "markdown/names.md": "mine" });
});

test("a damaged manifest is told, and nothing is written", () => {
  for (const text of [
    "",
    "{}",
    "[]",
    "null",
    '{"version":9,"targets":{}}',
    '{"version":1,"targets":{"markdown":{}}}',
    '{"version":1,"targets":{"markdown":null}}',
    '{"version":1,"targets":[{"files":{"a":1}}]}',
  ]) {
    const [from, out] = [spec(), tempFolder()];
    writeTree(out, { ".errdex-manifest.json": text });
    const { exitCode, stderr = "" } = generate(from, "markdown", out);
    expect(stderr, text).toMatch(
      /\.errdex-manifest\.json cannot be read: .*Restore it from version control, or delete it\./,
    );
    expect(exitCode).toBe(2);
    expect(readTree(out)).toEqual({ ".errdex-manifest.json": text });
  }
});

test("a manifest cannot have files deleted outside of the folder", () => {
  const [from, parent] = [spec(), tempFolder()];
  const out = join(parent, "out");
  generate(from, "markdown", out);
  writeTree(parent, { "victim.txt": "mine" });
  const manifest = JSON.parse(readTree(out)[".errdex-manifest.json"] ?? "");
  manifest.targets.markdown.files["../victim.txt"] = "a27c896c4859204843166af66f0e902b9c3b3ed6d2fd13d435abc020065c526f";
  writeTree(out, { ".errdex-manifest.json": JSON.stringify(manifest) });
  const { exitCode, stderr = "" } = generate(from, "markdown", out);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("cannot be read")]);
  expect(readTree(parent)["victim.txt"]).toBe("mine");
});

test("a manifest that lists a file of yours, even with its hash, does not have it deleted", () => {
  const [from, out] = [spec(), tempFolder()];
  generate(from, "markdown", out);
  writeTree(out, { "notes.txt": "mine", "old.md": "<!-- Generated by errdex from a.json. -->" });
  const manifest = JSON.parse(readTree(out)[".errdex-manifest.json"] ?? "");
  const hash = (text = ""): string => createHash("sha256").update(text).digest("hex");
  for (const name of ["notes.txt", "old.md"]) manifest.targets.markdown.files[name] = hash(readTree(out)[name]);
  writeTree(out, { ".errdex-manifest.json": JSON.stringify(manifest) });
  const checked = generate(from, "markdown", out, "--check");
  expect(checked.exitCode).toBe(1);
  expect(checked.stdout).toContain(
    "notes.txt:1:1 orphaned-output: the manifest lists this file, but nothing in it shows",
  );
  expect(generate(from, "markdown", out).stdout).toContain(`keep (nothing in it shows that errdex wrote it`);
  expect(readTree(out)["notes.txt"]).toBe("mine");
  expect(Object.keys(readTree(out))).not.toContain("old.md");
  expect(generate(from, "markdown", out, "--check").exitCode).toBe(0);
});

test("a link that leads out of the folder is not followed", () => {
  const [from, out, elsewhere] = [spec(), tempFolder(), tempFolder()];
  symlinkSync(elsewhere, join(out, "src"), "junction");
  const { exitCode, stderr = "" } = generate(from, "typescript", out);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("through a link")]);
  expect(readTree(elsewhere)).toEqual({});
  expect(readTree(out)).toEqual({});
});

test("a folder in the place of a file, and a file in the place of the folder, are told", () => {
  const [from, out] = [spec(), tempFolder()];
  writeTree(out, { "names.md/x": "mine" });
  expect(generate(from, "markdown", out)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("names.md: it is a folder"),
  });
  expect(readTree(out)).toEqual({ "names.md/x": "mine" });
  writeTree(out, { file: "mine" });
  expect(generate(from, "markdown", join(out, "file"))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("need a folder"),
  });
});

test.skipIf(process.platform !== "linux")("a folder that the system does not let anybody make is told", () => {
  const { exitCode, stderr = "" } = generate(spec(), "markdown", "/proc/errdex/out");
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("cannot write to /proc/errdex/out: ")]);
});
