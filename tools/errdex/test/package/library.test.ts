import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { blocksUnder } from "../docs/markdown.ts";
import { NODE, runProgram, runTsc } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { withPrograms } from "../support/with-programs.ts";
import { sharedInstallation } from "./installed.ts";

const README = "tools/errdex/README.md";
const examples = blocksUnder(README, "The library", "js");
const installation = sharedInstallation();

beforeAll(() => {
  mkdirSync(join(installation, "errors"), { recursive: true });
  const [catalogue = ""] = blocksUnder(README, "The command line", "json");
  writeFileSync(join(installation, "errors/catalogue.json"), catalogue);
});

/** Runs a program in the folder of the installation, as its user would; gives the lines that it prints. */
function run(node: Command | typeof NODE, name: string, code: string): string[] {
  writeFileSync(join(installation, name), code);
  return runProgram(node, [name], { cwd: installation }).trimEnd().split("\n");
}

/** The same example without import statements. */
function asCommonJs(code: string): string {
  return code.replaceAll(/^import (.*) from (".*");$/gm, "const $1 = require($2);");
}

function worksIn(node: Command | typeof NODE): void {
  test.each(examples)("prints what the README says, as a module and as CommonJS: %#", (code) => {
    const announced = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line = ""]) => line);
    expect(announced.length).toBeGreaterThan(1);
    expect(run(node, "example.mjs", code)).toEqual(announced);
    expect(run(node, "example.cjs", asCommonJs(code))).toEqual(announced);
  });

  test("exports the same everywhere", () => {
    const names = Object.keys(library).sort();
    const print = "console.log(JSON.stringify(Object.keys(errdex).sort()));";
    for (const [name, load] of [
      ["keys.mjs", 'import * as errdex from "errdex";'],
      ["keys.cjs", 'const errdex = require("errdex");'],
    ] as const) {
      expect(JSON.parse(run(node, name, `${load} ${print}`)[0] ?? ""), name).toEqual(names);
    }
  });
}

test("there is an example for each function", () => {
  const functions = Object.keys(library).filter((name) => /^[a-z]/.test(name));
  expect(examples.map((code) => /import \{ (\w+) \} from "errdex"/.exec(code)?.[1])).toEqual(
    functions.sort((a, b) => order(a) - order(b)),
  );
});

const text = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const order = (name: string): number => text.indexOf(`import { ${name} } from "errdex"`);

describe("the library, in the Node of the tests", () => worksIn(NODE));
withPrograms(["node20"], "the library, in Node 20", ({ node20 }) => worksIn(node20));
withPrograms(["node22"], "the library, in Node 22", ({ node22 }) => worksIn(node22));
withPrograms(["node26"], "the library, in Node 26", ({ node26 }) => worksIn(node26));

const CONSUMER = `
import { type Catalogue, type CatalogueFinding, UsageError, diff, generate, validate } from "errdex";
import plain from "./errors/catalogue.json" with { type: "json" };

const typed: Catalogue = {
  id: "a", title: "A", package: "a", language: "en", sources: [], categories: [],
  project: { path: "a.json", command: "a" },
  errors: [{ code: 1, name: "A", category: "a", message: "a", description: "a", retry: "never" }],
};
const findings: readonly CatalogueFinding[] = validate({ catalogue: plain }, { targets: ["python"] });
const at: readonly (string | number)[] | undefined = findings[0]?.path;
const content: string | Uint8Array | undefined = generate({ catalogue: typed }, { targets: [] }).files[0]?.content;
const bump: "none" | "patch" | "minor" | "major" = diff({ lock: {} }, { catalogue: plain }).changes[0]?.bumps.wire ?? "none";
const error: Error = new UsageError("a");
// @ts-expect-error a value of another type than the field's
const wrong: Catalogue = { ...typed, errors: [{ ...typed.errors[0]!, retry: 1 }] };
// @ts-expect-error the targets are missing
generate({ catalogue: plain }, {});
console.log(at, content, bump, error, wrong);
`;

test.each([
  ["nodenext", "nodenext", "consumer.mts"],
  ["nodenext", "nodenext", "consumer.cts"],
  ["bundler", "preserve", "consumer.ts"],
])("the types work with %s, in %s, for %s", (resolution, module, name) => {
  writeFileSync(
    join(installation, name),
    CONSUMER.replace(name.endsWith(".cts") ? ' with { type: "json" }' : "\u0000", ""),
  );
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--lib", "es2022,dom"];
  const words = [
    ...options,
    "--resolveJsonModule",
    "--esModuleInterop",
    "--module",
    module,
    "--moduleResolution",
    resolution,
  ];
  expect(runTsc([...words, "--types", "", name], installation)).toBe("");
});
