import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/package/bundle.ts";
import { publishedSchemas } from "../../scripts/package/schemas.ts";
import { publishedTargets } from "../../scripts/package/targets.ts";
import { readTree } from "../support/tree.ts";
import { packErrdex, sharedInstallation } from "./installed.ts";

const ERRDEX = join(import.meta.dirname, "../..");
const ROOT = join(ERRDEX, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const installed = () => readTree(join(sharedInstallation(), "node_modules/errdex"));
const { version } = JSON.parse(read("tools/errdex/package.json")) as { version: string };

test("a package of its own: no dependencies, no scripts, nothing that is not needed", () => {
  const files = installed();
  const manifest = JSON.parse(files["package.json"] ?? "");
  expect(manifest).toMatchObject({ name: "errdex", version, engines: { node: ">=20.12" }, license: "MIT" });
  for (const key of Object.keys(manifest)) expect(key).not.toMatch(/dependencies|scripts|private|devEngines/i);
  const folders = new Set(Object.keys(files).map((path) => (path.includes("/") ? `${path.split("/")[0]}/` : path)));
  const inside = [
    ...["LICENSE", "LICENSES/", "README.md", "bin/", "dist/", "package.json", "presets/", "schema/", "templates/"],
  ];
  expect([...folders].filter((name) => name !== "CHANGELOG.md").sort()).toEqual(inside);
  expect(Object.keys(files).filter((path) => /(?:^|\/)(?:tests?|node_modules)\/|\.ts\.map$/.test(path))).toEqual(
    Object.keys(files).filter((path) => /^templates\/[^/]+\/runtime\/tests?\//.test(path)),
  );
});

test("less than 1 MiB to download, and the same bytes twice", () => {
  const [one, other] = [packErrdex(), packErrdex()];
  expect(statSync(one).size).toBeLessThan(1 << 20);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test("the licence of every library in the bundle is told", async () => {
  const { libraries } = await bundle(ERRDEX);
  const names = libraries.map(
    (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name as string,
  );
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies())));
  const told = installed()["LICENSES/THIRD-PARTY.txt"] ?? "";
  for (const name of names) expect(told).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w-]+\\)\\n\\n\\S`, "m"));
  expect([...told.matchAll(/^-{80}$/gm)]).toHaveLength(names.length);
});

function dependencies(): Record<string, string> {
  return (JSON.parse(read("tools/errdex/package.json")) as { dependencies: Record<string, string> }).dependencies;
}

test("the bundle asks for nothing but Node's own modules and its own files", () => {
  const names = readdirSync(join(sharedInstallation(), "node_modules/errdex/dist"));
  expect(names.filter((name) => name.endsWith("js")).length).toBeLessThan(12);
  for (const [path, text] of Object.entries(installed())) {
    if (!path.startsWith("dist/")) continue;
    for (const [, name = ""] of text.matchAll(/\brequire\("([^"]+)"\)/g)) {
      if (name.startsWith("./")) expect(names).toContain(name.slice(2));
      else expect(process.getBuiltinModule(name), `${path}: ${name}`).toBeDefined();
    }
  }
});

describe("the schemas", () => {
  const schemas = publishedSchemas(join(ROOT, "spec/schema"), "1.2.3");

  test("name the version, and need no other file", () => {
    expect([...schemas.keys()]).toEqual(readdirSync(join(ROOT, "spec/schema")).sort());
    for (const [name, text] of schemas) {
      const { $id } = JSON.parse(text) as { $id: string };
      expect($id).toBe(`urn:errdex:1.2.3:schema:${name.replace(".schema.json", "")}`);
      for (const [, ref = ""] of text.matchAll(/"\$ref": "([^"]+)"/g)) expect(ref).toMatch(/^#/);
    }
  });

  test.each([
    ["catalogue", "spec/tuya/catalogue.json", "spec/example/catalogue.json"],
    ["observed", "spec/tuya/observed.json", "spec/example/observed.json"],
    ["locale", "spec/tuya/locales/de.json", "spec/example/locales/pt-BR.json"],
    ["lock", "spec/tuya/catalogue.lock.json"],
    ["conformance", "spec/tuya/conformance.json", "spec/example/conformance.json"],
    ["target", "templates/typescript/target.json", "templates/python/target.json"],
    ["words", "templates/markdown/words/en.json"],
  ])("%s accepts what there is, and refuses an unknown field", (kind, ...files) => {
    const text = schemas.get(`${kind}.schema.json`) ?? "";
    const validate = new Ajv({ allowUnionTypes: true, logger: false }).compile(JSON.parse(text));
    for (const file of files) {
      const value = JSON.parse(read(file)) as object;
      expect(validate(value), file).toBe(true);
      expect(validate({ ...value, frobnicate: 1 }), file).toBe(false);
    }
  });
});

test("the targets are complete, and without their tests", () => {
  const targets = publishedTargets(join(ROOT, "templates"));
  const ids = readdirSync(join(ROOT, "templates")).filter((name) => !name.includes("."));
  expect([...new Set([...targets.keys()].map((path) => path.split("/")[0]))]).toEqual(ids.sort());
  for (const id of ids)
    expect(targets.get(`${id}/target.json`)).toContain('"$schema": "../../schema/target.schema.json"');
  expect(
    [...targets.keys()].filter((path) => /^[^/]+\/(?:(?:tests?|scripts)\/|(?:package|turbo)\.json$)/.test(path)),
  ).toEqual([]);
});
