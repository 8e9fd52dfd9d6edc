import { cpSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { errdex } from "../support/errdex.ts";
import { NODE, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";

const require = createRequire(import.meta.url);

// One catalogue without anything, one of awkward texts, one of two of everything, one in every state of life.
const NAMES = ["zero", "awkward", "two", "life"];
const PYRIGHT = join(dirname(require.resolve("pyright/package.json")), "index.js");

test("a strict type checker accepts the packages, and refuses in a program what it should", () => {
  const folder = tempFolder();
  for (const name of NAMES) {
    const catalogue = join(import.meta.dirname, "../goldens", name);
    const outcome = errdex("generate", catalogue, "--target", "python", "--out", join(folder, name));
    expect(outcome).toMatchObject({ exitCode: 0 });
  }
  cpSync(join(import.meta.dirname, "uses.py"), join(folder, "life/uses.py"));
  const settings = {
    include: NAMES,
    executionEnvironments: NAMES.map((name) => ({ root: name, extraPaths: [join(name, "src")] })),
    pythonVersion: "3.9",
    typeCheckingMode: "strict",
    // So that each line of uses.py that must be refused is.
    reportUnnecessaryTypeIgnoreComment: "error",
  };
  writeFileSync(join(folder, "pyrightconfig.json"), JSON.stringify(settings));
  expect(runProgram(NODE, [PYRIGHT], { cwd: folder })).toContain("0 errors, 0 warnings");
});
