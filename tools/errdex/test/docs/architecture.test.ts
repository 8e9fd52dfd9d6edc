import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LAYERS } from "../source/layers.ts";
import { codesIn, proseOf, ROOT, readDocument, rowsUnder } from "./markdown.ts";

const PATH = "docs/architecture.md";
const SRC = join(ROOT, "tools/errdex/src");

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test("the table has every folder of src, in the order that imports follow", () => {
  const listed = rowsUnder(PATH, "The layers").map(([first = ""]) => first.replace(/^`(.+)\/`$/, "$1"));
  expect(listed).toEqual(LAYERS);
  expect([...listed].sort()).toEqual(foldersIn(SRC).sort());
});

test("every folder inside a layer that the document names exists", () => {
  const inside = rowsUnder(PATH, "The layers").flatMap(([first = "", text = ""]) =>
    codesIn(text)
      .filter((name) => /^[a-z-]+(?:\/|\.ts)$/.test(name))
      .map((name) => join(SRC, codesIn(first)[0] ?? "", name)),
  );
  expect(inside.length).toBeGreaterThan(5);
  expect(inside.filter((path) => statSync(path, { throwIfNoEntry: false }) === undefined)).toEqual([]);
});

test("the table names every workflow", () => {
  const row = rowsUnder(PATH, "The layers").find(([first]) => first === "`workflows/`");
  expect(codesIn(row?.[1] ?? "").sort()).toEqual(
    foldersIn(join(SRC, "workflows"))
      .map((name) => `${name}/`)
      .sort(),
  );
});

test("every other folder that the document names exists", () => {
  const paths = codesIn(proseOf(readDocument(PATH))).filter((code) =>
    /^(?:spec|templates|packages|tools|docs)\//.test(code),
  );
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => statSync(join(ROOT, path), { throwIfNoEntry: false }) === undefined)).toEqual([]);
});

test("the picture shows layers that exist", () => {
  const picture = /```mermaid\n(.*?)```/s.exec(readDocument(PATH))?.[1] ?? "";
  const inside = /subgraph [^\n]*\n(.*?)\n\s*end/s.exec(picture)?.[1] ?? "";
  const shown = [...inside.matchAll(/\["([a-z/]+)<br>/g)].map(([, name = ""]) => name);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.filter((name) => statSync(join(SRC, name), { throwIfNoEntry: false }) === undefined)).toEqual([]);
});
