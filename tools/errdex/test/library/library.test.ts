import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/check/check-source.ts";
import { renderTarget } from "../../src/generate/pipeline.ts";
import { type CatalogueInput, diff, generate, type JsonObject, UsageError, validate } from "../../src/index.ts";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { errdex } from "../support/errdex.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const SPECS = ["spec/example", "spec/tuya"];
const IDS = listTargets().map(({ id }) => id);

/** A catalogue's files as objects, as a program would read them. */
function readInput(spec: string): CatalogueInput & { catalogue: JsonObject } {
  const names = readdirSync(join(ROOT, spec));
  const read = (path: string): JsonObject => JSON.parse(readFileSync(join(ROOT, spec, path), "utf8"));
  const optional = (key: string, name: string) => (names.includes(name) ? { [key]: read(name) } : {});
  return {
    catalogue: read("catalogue.json"),
    locales: readdirSync(join(ROOT, spec, "locales")).map((name) => read(`locales/${name}`)),
    ...optional("observed", "observed.json"),
    ...optional("conformance", "conformance.json"),
    ...optional("lock", "catalogue.lock.json"),
  };
}

const ENTRY = {
  code: 1,
  name: "ONE",
  category: "all",
  message: "one",
  description: "The first one.",
  resolution: "Take another.",
};
const CATALOGUE = {
  id: "small",
  title: "Small API",
  package: "small-errors",
  language: "en",
  project: { path: "errors/catalogue.json", command: "make" },
  sources: [],
  categories: [{ id: "all", title: "All" }],
  errors: [ENTRY],
};
const withErrors = (...errors: readonly object[]) => ({ catalogue: { ...CATALOGUE, errors } });

describe.each(SPECS)("%s in memory", (spec) => {
  const input = readInput(spec);

  test("has the findings that the command reports", () => {
    const targets = IDS.flatMap((id) => loadTarget(id).value ?? []);
    const found = validate(input).map(({ rule, message }) => [rule, message]);
    const { diagnostics } = checkSource(join(ROOT, spec), targets);
    expect(found).toEqual(diagnostics.map(({ rule, message }) => [rule, message]));
  });

  test("gives the files that the command writes, for every target", () => {
    const source = checkSource(join(ROOT, spec), []).value;
    if (source === null) throw new Error(`${spec} has errors.`);
    const { files, findings } = generate(input, { targets: IDS });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // A file of decoding cases is copied as it is laid out, and an object has no layout.
    const own = (path: string, content: string | Uint8Array): unknown => {
      if (path.endsWith("conformance.json")) return JSON.parse(String(content));
      return typeof content === "string"
        ? content.replace(/Copied by errdex from .*? Edit that file/, "Copied")
        : content;
    };
    for (const id of IDS) {
      const target = loadTarget(id).value;
      if (target === null) throw new Error(id);
      const expected = renderTarget(source, target).files.map(({ path, content }) => [path, own(path, content)]);
      const made = files.filter((file) => file.target === id).map(({ path, content }) => [path, own(path, content)]);
      expect(made.length).toBeGreaterThan(0);
      expect(Object.fromEntries(made), id).toEqual(Object.fromEntries(expected));
    }
  });

  test("does not differ from itself, and is not changed", () => {
    const copy = structuredClone(input);
    expect(diff(input, input)).toMatchObject({ changes: [], bump: "none", findings: [] });
    expect(input).toEqual(copy);
  });
});

describe("validate", () => {
  test("zero, one and two entries have no findings", () => {
    const two = { ...ENTRY, code: 2, name: "TWO", message: "two", description: "The second one." };
    for (const input of [withErrors(), withErrors(ENTRY), withErrors(ENTRY, two)]) expect(validate(input)).toEqual([]);
  });

  test("says which part is wrong: of the catalogue, of a locale, of another file", () => {
    const locale = { catalogue: "small", locale: "de", errors: { 1: { message: { text: "eins", state: "drafty" } } } };
    const [wrong] = validate({ ...withErrors(ENTRY), locales: [locale] });
    expect(wrong).toMatchObject({ file: "errors/locales/de.json", severity: "error", rule: "schema" });
    expect(wrong?.path.slice(0, 3)).toEqual(["errors", "1", "message"]);
    const twice = validate(withErrors(ENTRY, { ...ENTRY, name: "OTHER" }));
    expect(twice).toContainEqual(expect.objectContaining({ rule: "unique-code", path: ["errors", 1, "code"] }));
    const observed = { catalogue: "small", category: { id: "all", title: "All" }, errors: 1 };
    expect(validate({ ...withErrors(ENTRY), observed })).toContainEqual(
      expect.objectContaining({ file: "errors/observed.json", path: ["errors"] }),
    );
  });

  test("the line and the column are those of the JSON", () => {
    const input = withErrors(ENTRY, { ...ENTRY, name: "OTHER" });
    const [{ line = 0, column = 0 } = {}] = validate(input);
    const text = JSON.stringify(input.catalogue, null, 2).split("\n")[line - 1] ?? "";
    expect(text.slice(column - 1)).toMatch(/^1,$/);
  });

  test("locales without a name, and two with the same, are findings", () => {
    const locale = { catalogue: "small", locale: "de", errors: {} };
    expect(validate({ ...withErrors(ENTRY), locales: [locale, locale] })).not.toEqual([]);
    for (const name of [undefined, 1, "", "../x", "a/b", "__proto__"]) {
      const found = validate({ ...withErrors(ENTRY), locales: [{ ...locale, locale: name }] });
      expect(found.map(({ severity }) => severity)).toContain("error");
    }
  });

  test("names are checked against the targets asked for alone", () => {
    const input = withErrors({ ...ENTRY, name: "NONE" });
    const names = (targets?: string[]) => validate(input, targets === undefined ? {} : { targets });
    expect(names([])).toEqual([]);
    expect(names(["typescript"])).toEqual(names(["typescript", "typescript"]));
  });

  test.each([null, 1, "a", [], {}, { errors: 1 }, { project: null }, { project: { path: 1 } }])(
    "%j is no catalogue, which is a finding",
    (catalogue) => {
      const found = validate({ catalogue: catalogue as never });
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toMatchObject({ severity: "error", file: "catalogue.json" });
    },
  );
});

describe("a wrong call", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  test.each([
    ["a cycle", () => validate({ catalogue: cycle }), /^catalogue cannot be written as JSON: /],
    ["a BigInt", () => validate({ catalogue: { id: 1n } }), /^catalogue cannot be written as JSON: /],
    ["nothing", () => validate({ catalogue: undefined as never }), /^catalogue is undefined, and not an object\.$/],
    ["a function", () => validate({ catalogue: (() => 1) as never }), /and not an object\.$/],
    ["an unknown target", () => validate({ catalogue: CATALOGUE }, { targets: ["klingon"] }), /klingon/],
    ["an unknown target", () => generate({ catalogue: CATALOGUE }, { targets: ["klingon"] }), /klingon/],
    [
      "a target twice",
      () => generate({ catalogue: CATALOGUE }, { targets: ["python", "python"] }),
      /^the target python is given twice\.$/,
    ],
    [
      "an unknown parameter",
      () => generate({ catalogue: CATALOGUE }, { targets: [{ target: "typescript", parameters: { pakcage: "a" } }] }),
      /^the target typescript has no parameter "pakcage"\. Did you mean /,
    ],
    [
      "a parameter of the wrong type",
      () => generate({ catalogue: CATALOGUE }, { targets: [{ target: "typescript", parameters: { package: 1 } }] }),
      /^the parameter package should be a name .*, but is 1\. /,
    ],
    [
      "two catalogues",
      () => diff({ catalogue: CATALOGUE }, { catalogue: { ...CATALOGUE, id: "other", package: "other" } }),
      /^before is of small and after is of other: these are two catalogues, not two versions of one\.$/,
    ],
  ])("%s throws a UsageError with one sentence", (_, call, sentence) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(sentence);
  });
});

describe("generate", () => {
  test("no targets give no files, and an error gives none either", () => {
    expect(generate(withErrors(ENTRY), { targets: [] })).toEqual({ files: [], findings: [] });
    const { files, findings } = generate(withErrors(ENTRY, ENTRY), { targets: ["typescript"] });
    expect(files).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "unique-code", path: ["errors", 1, "code"] }));
  });

  test("parameters are printed", () => {
    const textOf = (parameters: Readonly<Record<string, string>>): string => {
      const { files, findings } = generate(withErrors(ENTRY), { targets: [{ target: "typescript", parameters }] });
      expect(findings).toEqual([]);
      return String(files.find(({ path }) => path === "package.json")?.content);
    };
    expect(JSON.parse(textOf({}))).toMatchObject({ name: "small-errors" });
    expect(JSON.parse(textOf({ package: "@acme/errors" }))).toMatchObject({ name: "@acme/errors" });
  });

  test("pseudo-locales are generated when asked for", () => {
    const paths = (pseudo: boolean) =>
      generate(withErrors(ENTRY), { targets: ["messages"], pseudo }).files.map(({ path }) => path);
    expect(
      paths(true)
        .filter((path) => !paths(false).includes(path))
        .join(),
    ).toContain("en-XA");
  });

  test("the catalogue may state any path, and the files name it", () => {
    const text = (path: string) =>
      generate({ catalogue: { ...CATALOGUE, project: { ...CATALOGUE.project, path } } }, { targets: ["typescript"] });
    for (const path of ["catalogue.json", "a/b/errors.yaml", "x.yml"]) {
      const { files, findings } = text(path);
      expect(findings).toEqual([]);
      expect(files.some(({ content }) => String(content).includes(path))).toBe(true);
    }
  });
});

describe("diff", () => {
  test("classifies each change", () => {
    const renamed = diff(withErrors(ENTRY), withErrors({ ...ENTRY, name: "UNO" }));
    expect(renamed).toMatchObject({ bump: "major", findings: [], packages: [] });
    expect(renamed.changes).toHaveLength(1);
    expect(renamed.changes[0]).toMatchObject({ code: 1, name: "UNO", bumps: { source: "major", wire: "none" } });
    const added = diff(withErrors(), withErrors(ENTRY));
    expect(added).toMatchObject({ bump: "minor", changes: [{ kind: "code-added", summary: 'new: "one"' }] });
  });

  test("compares with a lock", () => {
    const input = readInput("spec/tuya");
    const { lock } = input;
    if (lock === undefined) throw new Error("There is no lock.");
    const { changes, bump } = diff({ lock }, input);
    const { stdout } = errdex(
      "diff",
      join(ROOT, "spec/tuya/catalogue.lock.json"),
      join(ROOT, "spec/tuya"),
      "--format",
      "json",
    );
    const told = JSON.parse(stdout) as { changes: object[]; packages: { bump: string }[] };
    expect(changes.map(({ summary, ...rest }) => rest)).toEqual(told.changes);
    expect(["none", "patch", "minor", "major"]).toContain(bump);
  });

  test("a version that is no catalogue is a finding, and nothing is compared", () => {
    const { changes, bump, findings } = diff({ catalogue: { errors: [] } }, withErrors(ENTRY));
    expect({ changes, bump }).toEqual({ changes: [], bump: "none" });
    expect(findings[0]).toMatchObject({ rule: "schema", severity: "error" });
    expect(diff({ lock: { format: 99 } }, withErrors(ENTRY)).findings).toMatchObject([{ rule: "lock-format" }]);
  });
});
