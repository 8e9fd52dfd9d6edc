import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Conformance } from "../../src/catalogue/conformance.ts";
import { PRESET_IDS } from "../../src/catalogue/envelope/resolve-envelope.ts";
import { errdex } from "../support/errdex.ts";
import { amount, sampleOf } from "../support/long.ts";
import { buildPackage, NODE, runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";

const PRESETS = join(import.meta.dirname, "../../../../spec/presets");

const read = <T>(id: string, name: string): T => JSON.parse(readFileSync(join(PRESETS, id, name), "utf8")) as T;

/** Generates the package of a preset's catalogue. */
function generate(id: string, target: string): string {
  const folder = tempFolder();
  const { exitCode, stdout } = errdex("generate", join(PRESETS, id), "--target", target, "--out", folder, "--quiet");
  expect(exitCode, stdout).toBe(0);
  return folder;
}

/** Messages and request ids as a test of somebody else may make them. */
const drafts = fc.array(
  fc.record({ message: fc.string({ minLength: 1, unit: "grapheme" }), requestId: fc.string({ minLength: 1 }) }),
  { minLength: 1, maxLength: 20 },
);

/** Makes responses in the package, and prints what it decodes of them: the names, and the results of successes. */
const PYTHON = `
import importlib, json, sys
package, testing = (importlib.import_module(sys.argv[1] + part) for part in ("", ".testing"))
drafts = json.load(sys.stdin)
names = []
for entry in package.ENTRIES:
    for draft in drafts:
        body = json.loads(json.dumps(testing.fake_response(entry.name, message=draft["message"], request_id=draft["requestId"])))
        error = package.from_response(body)
        try:
            package.raise_for_error(body)
        except Exception as raised:
            assert type(raised).__name__.endswith("Error") and raised.code == error.code, raised
        names.append(error.entry.name)
logged = [package.parse_log("ERROR " + json.dumps(testing.fake_response(entry.name))) for entry in package.ENTRIES]
assert [error.entry.name for error in logged] == [entry.name for entry in package.ENTRIES], logged
results = [package.raise_for_error(testing.fake_success(each)) for each in ({"id": "x"}, {})]
print(json.dumps([names, results]))
`;

test("every preset has a title, a reference, and at least 12 cases of its own", () => {
  const folders = readdirSync(PRESETS).filter((name) => !name.includes("."));
  expect(folders.sort()).toEqual(PRESET_IDS);
  for (const id of PRESET_IDS) {
    const preset = read<Record<string, unknown>>(id, "preset.json");
    expect(preset).toMatchObject({ id, title: expect.any(String), reference: expect.stringMatching(/^https:/) });
    const { cases } = read<Conformance>(id, "conformance.json");
    expect(cases.length, id).toBeGreaterThanOrEqual(12);
    const kinds = {
      failure: cases.some(({ expect: error }) => error?.name),
      success: cases.some((one) => !one.expect),
    };
    expect(kinds, id).toEqual({ failure: expect.anything(), success: true });
    expect(
      cases.some(({ expect: error }) => error !== null && error.code !== null && error.name === null),
      id,
    ).toBe(true);
  }
});

describe.each(sampleOf(2, PRESET_IDS))("%s", (id) => {
  const { errors, package: name } = read<Catalogue>(id, "catalogue.json");
  const { cases } = read<Conformance>(id, "conformance.json");

  test("the npm package compiles, decodes the cases, and decodes what it makes", async () => {
    const folder = generate(id, "typescript");
    buildPackage(folder);
    const printed = runProgram(NODE, ["--test", "--test-reporter=tap", "test/conformance.js"], { cwd: folder });
    for (const { name: title } of cases) expect(printed).toContain(title);
    const api = await import(join(folder, "dist/index.js"));
    const { fakeResponse, fakeSuccess } = await import(join(folder, "dist/testing.js"));
    fc.assert(
      fc.property(fc.constantFrom(...errors), drafts, (entry, made) => {
        for (const draft of made) {
          const body = JSON.parse(JSON.stringify(fakeResponse(entry.name, draft)));
          expect(api.fromResponse(body).entry.name).toBe(entry.name);
          expect(() => api.assertSuccess(body)).toThrow();
        }
      }),
      { numRuns: amount(20, 300) },
    );
    const { parseLog } = await import(join(folder, "dist/log.js"));
    for (const entry of errors) {
      expect(parseLog(`ERROR ${JSON.stringify(fakeResponse(entry.name))}`)?.entry.name).toBe(entry.name);
    }
    for (const result of [{ id: "x" }, {}]) expect(api.assertSuccess(fakeSuccess(result))).toMatchObject(result);
  });

  test("the Python package decodes the cases, and decodes what it makes", () => {
    const folder = generate(id, "python");
    const env = { PYTHONPATH: "src", PYTHONDONTWRITEBYTECODE: "1" };
    runProgram("python3", ["-m", "unittest", "discover", "-s", "tests"], { cwd: folder, env });
    const made = fc.sample(drafts, { numRuns: amount(5, 100), seed: 7 }).flat();
    const module = name.replaceAll("-", "_");
    const printed = runProgram("python3", ["-c", PYTHON, module], { cwd: folder, env, input: JSON.stringify(made) });
    const [names, results] = JSON.parse(printed);
    // A package lists numbers first.
    expect(names.sort()).toEqual(errors.flatMap((entry) => made.map(() => entry.name)).sort());
    expect(results).toMatchObject([{ id: "x" }, {}]);
  });
});
