import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets } from "../../src/io/read/load-target.ts";
import { MANIFEST_NAME } from "../../src/io/write/manifest.ts";
import { copiesOf, withoutCopies } from "../support/copies.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram, runTsc } from "../support/program.ts";
import { LUA } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

// Whole outputs as real files of their languages, to be read as code is. UPDATE_GOLDENS=1 writes them.
// What is copied from a target's runtime is not repeated: it is compared with its source.
const GOLDENS = join(import.meta.dirname, "../goldens");
const cases = readdirSync(GOLDENS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const targets = [...listTargets().map(({ id }) => ({ id, target: id })), { id: "lua", target: LUA }];

/** Generates a target of a golden's catalogue. */
function generateGolden(name: string, target: string): string {
  const out = tempFolder();
  expect(errdex("generate", join(GOLDENS, name), "--target", target, "--out", out)).toMatchObject({ exitCode: 0 });
  return out;
}

describe.each(cases)("%s", (name) => {
  test.each(targets)("$id is as expected", ({ id, target }) => {
    const out = generateGolden(name, target);
    const tree = readTree(out);
    const copies = copiesOf(join(GOLDENS, name), target);
    for (const [path, { file, source, comment }] of copies) {
      // None of these targets has files with placeholders, or whose first line has to stay first.
      const notice = `Copied by errdex from runtime/${source} of the target ${id}. Edit that file, then run "pnpm generate".`;
      // Python looks for an encoding in the first two lines, where a catalogue must not be able to write one.
      const start = id === "python" ? "# Part of a package of error codes, generated from a catalogue.\n#\n# " : "// ";
      const text = readFileSync(file, "utf8");
      expect(tree[path], path).toBe(comment === null || text === "" ? text : `${start}${notice}\n\n${text}`);
    }
    const actual = withoutCopies(tree, copies);
    const expected = join(GOLDENS, name, "expected", id);
    if (process.env.UPDATE_GOLDENS === "1") {
      rmSync(expected, { recursive: true, force: true });
      cpSync(out, expected, {
        recursive: true,
        filter: (path) => !copies.has(relative(out, path).replaceAll("\\", "/")),
      });
      writeFileSync(join(expected, MANIFEST_NAME), actual[MANIFEST_NAME] ?? "");
    }
    const golden = readTree(expected);
    expect(Object.keys(actual)).toEqual(Object.keys(golden));
    expect(actual).toEqual(golden);
  });

  test("its outputs are accepted by the compiler and the interpreters", () => {
    runTsc(["-p", generateGolden(name, "typescript"), "--noEmit", "--emitDeclarationOnly", "false"], GOLDENS);
    const python = generateGolden(name, "python");
    const sources = Object.keys(readTree(python)).filter((path) => path.endsWith(".py"));
    const parse = "import ast, sys\nfor f in sys.argv[1:]: ast.parse(open(f, 'rb').read(), f, feature_version=(3, 9))";
    runProgram("python3", ["-W", "error", "-c", parse, ...sources], { cwd: python });
    const messages = readTree(join(GOLDENS, name, "expected/messages"));
    for (const [path, content] of Object.entries(messages)) if (path.endsWith(".json")) JSON.parse(content);
  });
});
