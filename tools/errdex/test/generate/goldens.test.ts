import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets } from "../../src/io/read/load-target.ts";
import { copiedFrom, GOLDENS, generateGolden } from "../support/golden-packages.ts";
import { runProgram, runTsc } from "../support/program.ts";
import { LUA } from "../support/render.ts";
import { readTree } from "../support/tree.ts";

// Outputs as real files of their languages, to be read as code is. UPDATE_GOLDENS=1 writes them. What is copied
// is left out: it is the same in every package, and test/targets/copies.test.ts compares it with its source.
const cases = readdirSync(GOLDENS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const targets = [...listTargets().map(({ id }) => ({ id, target: id })), { id: "lua", target: LUA }];

describe.each(cases)("%s", (name) => {
  const packages = new Map<string, string>();

  test.each(targets)("$id is as expected", ({ id, target }) => {
    const out = generateGolden(name, target);
    packages.set(id, out);
    const isRendered = ([path, text]: readonly [string, string]): boolean =>
      copiedFrom(text) === null && !path.endsWith("/py.typed");
    const actual = Object.fromEntries(Object.entries(readTree(out)).filter(isRendered));
    const expected = join(GOLDENS, name, "expected", id);
    if (process.env.UPDATE_GOLDENS === "1") {
      rmSync(expected, { recursive: true, force: true });
      for (const path of Object.keys(actual)) cpSync(join(out, path), join(expected, path));
    }
    const golden = readTree(expected);
    expect(Object.keys(actual)).toEqual(Object.keys(golden));
    expect(actual).toEqual(golden);
  });

  test("its outputs are accepted by the compiler and the interpreters", () => {
    const folderOf = (id: string): string => packages.get(id) ?? generateGolden(name, id);
    runTsc(["-p", ".", "--noEmit"], folderOf("typescript"));
    const sources = Object.keys(readTree(folderOf("python"))).filter((path) => path.endsWith(".py"));
    const parse = "import ast, sys\nfor f in sys.argv[1:]: ast.parse(open(f, 'rb').read(), f, feature_version=(3, 9))";
    runProgram("python3", ["-W", "error", "-c", parse, ...sources], { cwd: folderOf("python") });
    for (const [path, text] of Object.entries(readTree(folderOf("messages")))) {
      if (path.endsWith(".json")) JSON.parse(text);
    }
  });
});
