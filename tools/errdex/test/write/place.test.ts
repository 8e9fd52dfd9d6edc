import { mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder, refuseLinks, removeEmptyFolders } from "../../src/io/write/place.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const realFolder = (): string => realpathSync(tempFolder());

describe("a folder is made", () => {
  test("with its parents; the topmost of them is told", () => {
    const root = realFolder();
    expect(makeFolder(root)).toBeNull();
    expect(makeFolder(join(root, "a/b/c"))).toBe(join(root, "a"));
    expect(makeFolder(join(root, "a/b/d"))).toBe(join(root, "a/b/d"));
    expect(makeFolder(join(root, "a/b"))).toBeNull();
    expect(readdirSync(join(root, "a/b"))).toEqual(["c", "d"]);
  });

  test("not where a file is in the way, at its place or above", () => {
    const root = realFolder();
    writeFileSync(join(root, "file"), "");
    expect(() => makeFolder(join(root, "file"))).toThrow("EEXIST");
    expect(() => makeFolder(join(root, "file/inside"))).toThrow(/EEXIST|ENOTDIR/);
    expect(readTree(root)).toEqual({ file: "" });
  });

  test("not where the system has none, without waiting forever", () => {
    if (process.platform !== "linux") return;
    expect(() => makeFolder("/proc/errdex/a")).toThrow("ENOENT");
  });

  test("not in the place of a link that leads nowhere", () => {
    const root = realFolder();
    symlinkSync("nowhere", join(root, "link"));
    expect(() => makeFolder(join(root, "link"))).toThrow("EEXIST");
  });
});

describe("a path", () => {
  test("without folders, or with folders that are there or not, is inside", () => {
    const root = realFolder();
    mkdirSync(join(root, "a"));
    for (const path of ["x.md", "a/x.md", "a/b/c/x.md", "no/x.md"]) {
      expect(() => refuseLinks(root, "out", path)).not.toThrow();
    }
  });

  test("below a link to a folder inside is inside; below one to a folder outside it is not", () => {
    const [root, other] = [realFolder(), realFolder()];
    mkdirSync(join(root, "a"));
    symlinkSync("a", join(root, "inner"));
    symlinkSync(other, join(root, "outer"));
    expect(() => refuseLinks(root, "out", "inner/x.md")).not.toThrow();
    expect(() => refuseLinks(root, "out", "inner/new/x.md")).not.toThrow();
    for (const path of ["outer/x.md", "outer/new/deep/x.md"]) {
      expect(() => refuseLinks(root, "out", path)).toThrow(
        new UsageError(`${join("out", path)} leads out of out through a link.`),
      );
    }
  });

  test("in a folder beside the output whose name begins alike is outside", () => {
    const parent = realFolder();
    const [root, other] = [join(parent, "out"), join(parent, "output")];
    for (const folder of [root, other]) mkdirSync(folder);
    symlinkSync(other, join(root, "link"));
    expect(() => refuseLinks(root, "out", "link/x.md")).toThrow("leads out of out");
  });

  test("is looked at once in one pass, and again in the next", () => {
    const [root, other] = [realFolder(), realFolder()];
    mkdirSync(join(root, "a"));
    const inside = new Set<string>();
    refuseLinks(root, "out", "a/x.md", inside);
    refuseLinks(root, "out", "y.md", inside);
    expect([...inside]).toEqual(["a", ""]);
    symlinkSync(other, join(root, "link"));
    expect(() => refuseLinks(root, "out", "link/x.md", inside)).toThrow(UsageError);
    expect(() => refuseLinks(root, "out", "link/x.md", new Set(["link"]))).not.toThrow();
    expect([...inside]).toEqual(["a", ""]);
  });

  test("of an output that is the root of the system is inside", () => {
    const folder = realFolder();
    expect(() => refuseLinks("/", "/", `${folder.slice(1)}/x.md`)).not.toThrow();
  });
});

describe("empty folders are removed", () => {
  test("up to the output folder, which stays", () => {
    const root = realFolder();
    mkdirSync(join(root, "a/b/c"), { recursive: true });
    removeEmptyFolders(root, join(root, "a/b/c"));
    expect(readdirSync(root)).toEqual([]);
    removeEmptyFolders(root, root);
    expect(readdirSync(root)).toEqual([]);
  });

  test("up to the first one with a file", () => {
    const root = realFolder();
    writeTree(root, { "a/file": "" });
    mkdirSync(join(root, "a/b/c"), { recursive: true });
    removeEmptyFolders(root, join(root, "a/b/c"));
    expect(readdirSync(join(root, "a"))).toEqual(["file"]);
  });

  test("and none beside the output folder whose name begins alike", () => {
    const parent = realFolder();
    for (const name of ["out", "output"]) mkdirSync(join(parent, name));
    removeEmptyFolders(join(parent, "out"), join(parent, "output"));
    expect(readdirSync(parent)).toEqual(["out", "output"]);
  });
});
