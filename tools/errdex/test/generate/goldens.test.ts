import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets } from "../../src/io/read/load-target.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram, runTsc } from "../support/program.ts";
import { LUA } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

// Whole outputs as real files of their languages, to be read as code is. UPDATE_GOLDENS=1 writes them.
const GOLDENS = join(import.meta.dirname, "../goldens");
const cases = readdirSync(GOLDENS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const targets = [...listTargets().map(({ id }) => ({ id, target: id })), { id: "lua", target: LUA }];

describe.each(cases)("%s", (name) => {
  test.each(targets)("$id is as expected", ({ id, target }) => {
    const out = tempFolder();
    const outcome = errdex("generate", join(GOLDENS, name), "--target", target, "--out", out);
    expect(outcome).toMatchObject({ exitCode: 0 });
    const actual = readTree(out);
    const expected = join(GOLDENS, name, "expected", id);
    if (process.env.UPDATE_GOLDENS === "1") {
      rmSync(expected, { recursive: true, force: true });
      cpSync(out, expected, { recursive: true });
    }
    const golden = readTree(expected);
    expect(Object.keys(actual)).toEqual(Object.keys(golden));
    expect(actual).toEqual(golden);
  });

  test("its outputs are accepted by the compiler and the interpreters", () => {
    const expected = join(GOLDENS, name, "expected");
    runTsc(["-p", "typescript", "--noEmit"], expected);
    const sources = Object.keys(readTree(join(expected, "python"))).filter((path) => path.endsWith(".py"));
    const parse = "import ast, sys\nfor f in sys.argv[1:]: ast.parse(open(f, 'rb').read(), f, feature_version=(3, 9))";
    runProgram("python3", ["-W", "error", "-c", parse, ...sources], { cwd: join(expected, "python") });
    for (const content of Object.entries(readTree(join(expected, "messages"))).filter(([path]) =>
      path.endsWith(".json"),
    )) {
      JSON.parse(content[1]);
    }
  });
});
