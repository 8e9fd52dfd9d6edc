import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { circles, codeOf, type Import, importsOf, MODULES, SRC } from "./imports.ts";
import { LAYERS } from "./layers.ts";

const layerOf = (module: string): string => module.split("/")[0] ?? "";
const imports = MODULES.flatMap((module) => importsOf(module, codeOf(module)));
// index.ts is what other packages import. It stands above all layers, and nothing imports it.
const inside = imports.filter(({ from }) => from !== "index.ts");

/** The imports that lead up, or from one workflow into another. */
function breaches(found: readonly Import[]): Import[] {
  return found.filter(({ from, to }) => {
    const [importer, imported] = [layerOf(from), layerOf(to)];
    if (importer !== imported) return LAYERS.indexOf(imported) > LAYERS.indexOf(importer);
    return importer === "workflows" && from.split("/")[1] !== to.split("/")[1];
  });
}

test("every folder is a layer, and every layer a folder", () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort());
  expect(MODULES.filter((module) => !module.includes("/"))).toEqual(["index.ts"]);
});

test("every import is found, and leads to a module", () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(imports.filter(({ to }) => !MODULES.includes(to))).toEqual([]);
});

test("a layer imports only what stands below it, and no workflow another", () => {
  expect(breaches(inside)).toEqual([]);
});

test("no folders import each other in a circle", () => {
  expect(circles(inside)).toEqual([]);
});

test("an import against the order and a circle are found", () => {
  const up = importsOf("catalogue/a.ts", 'import type { B } from "../io/read/b.ts";');
  const across = importsOf("workflows/diff/a.ts", 'export { b } from "../import/b.ts";');
  const lazy = importsOf("io/read/a.ts", 'const { b } = await import("../../cli/b.ts");');
  expect(breaches([...up, ...across, ...lazy])).toEqual([...up, ...across, ...lazy]);
  const [one, other] = [
    { from: "io/read/a.ts", to: "io/write/b.ts" },
    { from: "io/write/c.ts", to: "io/read/d.ts" },
  ];
  expect(circles([one, { from: "io/read/a.ts", to: "io/read/d.ts" }])).toEqual([]);
  expect(circles([one, other])).toEqual([one, other]);
});

test("the disk and other programs are used under io alone", () => {
  const uses = MODULES.filter((module) => /"(?:node:)?(?:fs(?:\/promises)?|child_process)"/.test(codeOf(module)));
  expect(uses.filter((module) => layerOf(module) !== "io")).toEqual([]);
  expect(uses).not.toEqual([]);
});

test("the command line alone prints and exits", () => {
  const prints = MODULES.filter((module) =>
    /\bconsole\.|\bprocess\.(?:stdout|stderr|exit|exitCode)\b/.test(codeOf(module)),
  );
  expect(prints).toEqual(["cli/cli.ts"]);
});
