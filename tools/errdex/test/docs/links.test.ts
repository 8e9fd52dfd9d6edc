import { existsSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { ALL_DOCUMENTS, anchorsOf, codesIn, linksOf, ROOT, readDocument, rowsUnder } from "./markdown.ts";

describe.each(ALL_DOCUMENTS)("%s", (path) => {
  const local = linksOf(readDocument(path)).filter((target) => !/^https?:/.test(target));

  test("links to files that exist", () => {
    const missing = local.filter((target) => {
      const [file = ""] = target.split("#");
      return file !== "" && !existsSync(join(ROOT, dirname(path), file));
    });
    expect(missing).toEqual([]);
  });

  test("links to headings that exist", () => {
    const missing = local.filter((target) => {
      const [file = "", anchor] = target.split("#");
      if (anchor === undefined) return false;
      const document = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
      return !anchorsOf(readDocument(document)).includes(anchor);
    });
    expect(missing).toEqual([]);
  });

  test("has no two headings of one name, which links could not tell apart", () => {
    const anchors = anchorsOf(readDocument(path));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});

test("every folder of the map exists", () => {
  const folders = rowsUnder("README.md", "Map").flatMap(([folder = ""]) => codesIn(folder));
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((folder) => !statSync(join(ROOT, folder), { throwIfNoEntry: false })?.isDirectory())).toEqual(
    [],
  );
});

test("every folder of the picture exists", () => {
  const picture = /```mermaid\n(.*?)```/s.exec(readDocument("README.md"))?.[1] ?? "";
  const folders = [...picture.matchAll(/[a-z]+\/[a-z]+/g)].map(([folder]) => folder);
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});
