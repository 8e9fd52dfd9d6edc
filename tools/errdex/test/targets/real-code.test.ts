import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { copiesOf } from "../support/copies.ts";
import { errdex } from "../support/errdex.ts";
import { buildPackage, NODE, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { pythonBodies, typescriptBodies } from "./function-bodies.ts";

// A program is written in its own language, in a target's runtime. Templates hold what depends on a catalogue.
const EXAMPLE = join(import.meta.dirname, "../../../../spec/example");
const READERS: Readonly<Record<string, (source: string) => string[]>> = {
  ".py": pythonBodies,
  ".ts": typescriptBodies,
  ".js": typescriptBodies,
  ".mjs": typescriptBodies,
};
const targets = listTargets().map(({ id }) => id);
/** The targets that make a package with a program of its own. */
const PROGRAMS = ["python", "typescript"];
/** A page is prose. */
const PAGE = ".md.hbs";

/** A catalogue that has everything otherwise than the example: its name, its words, its languages. */
function otherCatalogue(): string {
  const folder = tempFolder();
  const entries = [
    entryOf(7, "SEPT", { aliases: ["LE_SEPT"], description: "Sept." }),
    entryOf(8, "HUIT", { deprecated: { since: "2024-01-01", reason: "Trop." } }),
    entryOf(9, "NEUF", { retired: { since: "2024-01-01" } }),
  ];
  const envelope = { success: [{ field: "bien", yes: [true] }], code: ["numero"], message: ["texte"] };
  const locale = { catalogue: "acme", locale: "es", errors: {} };
  writeCatalogue(folder, { ...catalogueOf(entries), language: "fr", envelope }, [locale]);
  const category = { id: "vu", title: "Vu" };
  const observed = {
    catalogue: "acme",
    category,
    errors: [{ ...entryOf(-7, "VU_LA"), category: "vu", citations: ["a/b#1"] }],
  };
  writeTree(folder, { "observed.json": JSON.stringify(observed) });
  return folder;
}

/** A package's files. */
function generate(catalogue: string, target: string, folder = tempFolder()): Record<string, string> {
  const { exitCode, stdout } = errdex("generate", catalogue, "--target", target, "--out", folder);
  expect(exitCode, stdout).toBe(0);
  return readTree(folder);
}

/** Every function body of a package's files, with where it stands. */
function bodiesOf(tree: Readonly<Record<string, string>>): Map<string, string> {
  const bodies = Object.entries(tree).flatMap(([path, text]) => {
    const read = READERS[/\.\w+$/.exec(path)?.[0] ?? ""];
    return read === undefined ? [] : read(text).map((body) => [body, path] as const);
  });
  return new Map(bodies);
}

test("the packages with a program have a runtime", () => {
  expect(targets).toEqual(expect.arrayContaining(PROGRAMS));
  for (const id of PROGRAMS) expect(loadTarget(id).value?.runtime, id).toBeDefined();
});

describe.each(targets)("%s", (id) => {
  test("no template holds more than ten lines in a row without a tag", () => {
    const { templates } = loadTarget(id).value ?? { templates: new Map<string, string>() };
    const programs = [...templates].filter(([name]) => !name.endsWith(PAGE));
    expect(templates.size).toBeGreaterThan(PROGRAMS.includes(id) ? 10 : 0);
    for (const [name, text] of programs) {
      let [run, longest] = [0, 0];
      for (const line of text.trimEnd().split("\n")) {
        run = line.includes("{{") ? 0 : run + 1;
        longest = Math.max(longest, run);
      }
      expect(longest, name).toBeLessThanOrEqual(10);
    }
  });

  test("no function of what is rendered is the same for two catalogues; what is copied has them", () => {
    const [a, b] = [EXAMPLE, otherCatalogue()].map((catalogue) => {
      const tree = Object.entries(generate(catalogue, id));
      const copies = copiesOf(catalogue, id);
      const part = (copied: boolean) =>
        bodiesOf(Object.fromEntries(tree.filter(([path]) => copies.has(path) === copied)));
      return { rendered: part(false), copied: part(true) };
    });
    const same = [...(a?.rendered ?? [])].filter(([body]) => b?.rendered.has(body));
    expect(same).toEqual([]);
    if (!PROGRAMS.includes(id)) return;
    expect(a?.copied.size).toBeGreaterThan(20);
    expect([...(a?.copied.keys() ?? [])].filter((body) => b?.copied.has(body)).length).toBeGreaterThan(20);
  });
});

test("the bodies of functions are found, whatever they hold", () => {
  const source = `
    export function a<T>(x: { y: T }): T { return "}"; } // { not () => this }
    const b = (x: number): number => x + 1, c = () => ({ d: [1, 2] });
    class E { get f() { return { g: () => { h(); } }; } }`;
  expect(typescriptBodies(source)).toEqual([
    '{ return "}"; }',
    "x + 1",
    "({ d: [1, 2] })",
    "{ return { g: () => { h(); } }; }",
    "{ h(); }",
  ]);
  expect(pythonBodies("def a(x):\n  # no\n  return x\nb = lambda: 1\n")).toEqual(["return x", "1"]);
});

/** How a built package runs the cases of its catalogue. */
const RUNS: Readonly<Record<string, (folder: string) => string>> = {
  python: (folder) => {
    // What unittest itself prints goes to another stream.
    const program =
      "import sys, unittest as u; u.main(None, argv=['', 'discover', '-s', 'tests'], testRunner=u.TextTestRunner(sys.stdout, verbosity=2))";
    const env = { PYTHONPATH: "src", PYTHONDONTWRITEBYTECODE: "1" };
    return runProgram("python3", ["-c", program], { cwd: folder, env });
  },
  typescript: (folder) => {
    buildPackage(folder);
    return runProgram(NODE, ["--test", "--test-reporter=tap", "test/conformance.js"], { cwd: folder });
  },
};

describe.each(Object.entries(RUNS))("the cases of a catalogue, run by the package of %s", (id, run) => {
  const { cases } = JSON.parse(readFileSync(join(EXAMPLE, "conformance.json"), "utf8"));

  test("pass, each by its name", () => {
    const folder = tempFolder();
    generate(EXAMPLE, id, folder);
    const printed = run(folder);
    for (const { name } of cases) expect(printed).toContain(name);
  });

  test("fail where something else is expected", () => {
    const catalogue = join(tempFolder(), "spec/example");
    writeTree(catalogue, readTree(EXAMPLE));
    const [first, ...rest] = cases;
    const wrong = { ...first, expect: { ...first.expect, requestId: "another" } };
    writeTree(catalogue, { "conformance.json": JSON.stringify({ cases: [wrong, ...rest] }) });
    const folder = tempFolder();
    generate(catalogue, id, folder);
    expect(() => run(folder)).toThrow(first.name);
  });

  test("are not there where the catalogue has none", () => {
    const paths = Object.keys(generate(otherCatalogue(), id));
    expect(paths.filter((path) => path.includes("conformance"))).toEqual([]);
  });
});
