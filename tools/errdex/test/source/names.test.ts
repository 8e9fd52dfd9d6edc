import { expect, test } from "vitest";
import { codeOf, MODULES } from "./imports.ts";

/** Where each exported name is declared. */
function declarations(modules: readonly (readonly [module: string, code: string])[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [module, code] of modules) {
    const names = code.matchAll(
      /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
    );
    for (const [, name = ""] of names) places.set(name, [...(places.get(name) ?? []), module]);
  }
  return places;
}

/** The names that are declared and exported in more than one module. */
function twice(modules: readonly (readonly [module: string, code: string])[]): string[][] {
  return [...declarations(modules)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => [name, ...places]);
}

test("an exported name has one meaning", () => {
  // A declaration file says again what its module exports.
  const modules = MODULES.filter((module) => !module.endsWith(".d.ts")).map(
    (module) => [module, codeOf(module)] as const,
  );
  expect(declarations(modules).size).toBeGreaterThan(300);
  expect(twice(modules)).toEqual([]);
});

test("a name with two meanings is found", () => {
  const one = ["a.ts", "export interface Change {}"] as const;
  const other = ["b.ts", "export type Change = string;\nexport const b = 1;"] as const;
  expect(twice([one, other])).toEqual([["Change", "a.ts", "b.ts"]]);
});
