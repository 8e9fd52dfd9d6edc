import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Lock } from "../../src/catalogue/lock.ts";
import { sealOf } from "../../src/catalogue/seal-lock.ts";
import { enterProject } from "../config/project.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree } from "../support/tree.ts";

const ONE = entryOf(1, "ONE_FAILED", { since: "0.1.0" });

/** A released catalogue whose files are as an errdex of format 1 wrote them. */
function firstFormat(): string {
  const folder = writeCatalogue(tempFolder(), catalogueOf([ONE]));
  errdex("lock", folder);
  const file = join(folder, "catalogue.lock.json");
  const lock = { ...(JSON.parse(readFileSync(file, "utf8")) as Lock), format: 1 as const };
  writeFileSync(file, `${JSON.stringify({ ...lock, seal: sealOf(lock) }, null, 2)}\n`);
  return folder;
}

const said = (folder: string, { stdout }: { readonly stdout: string }): string[] =>
  stdout.replaceAll(`${folder}/`, "").split("\n");
const readLock = (folder: string): Lock =>
  JSON.parse(readFileSync(join(folder, "catalogue.lock.json"), "utf8")) as Lock;

describe("errdex upgrade", () => {
  test("raises the numbers of the catalogue and the lock, says so, and does nothing the second time", () => {
    const folder = firstFormat();
    const before = readTree(folder);
    const expected = [
      'catalogue.json: states "format": 2',
      'catalogue.lock.json: states "format": 2',
      "catalogue.lock.json: is sealed again",
    ];
    const checked = errdex("upgrade", folder, "--check");
    expect([checked.exitCode, said(folder, checked)]).toEqual([1, expected]);
    expect(readTree(folder)).toEqual(before);
    const upgraded = errdex("upgrade", folder);
    expect([upgraded.exitCode, said(folder, upgraded)]).toEqual([0, expected]);
    expect(readFileSync(join(folder, "catalogue.json"), "utf8")).toBe(
      String(before["catalogue.json"]).replace("{\n", '{\n  "format": 2,\n'),
    );
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^no findings/) });
    const times = readTimes(folder);
    for (const words of [[], ["--check"]]) {
      const again = errdex("upgrade", folder, ...words);
      expect([again.exitCode, said(folder, again)]).toEqual([0, ["catalogue.json: has format 2 already"]]);
    }
    expect(readTimes(folder)).toEqual(times);
  });

  test("keeps comments, order and quotes of YAML, and puts the number behind $schema", () => {
    const folder = tempFolder();
    const text = `# Ours.
$schema: ../catalogue.schema.json # for editors
id: acme
package: 'acme-errors'
title: Acme API
language: en
project: { path: catalogue.yaml, command: make }
sources: []
categories: [{ id: general, title: General }]
# None yet.
errors: []
`;
    writeFileSync(join(folder, "catalogue.yaml"), text);
    expect(errdex("upgrade", folder).exitCode).toBe(0);
    const expected = text.replace("# for editors\n", "# for editors\nformat: 2\n");
    expect(readFileSync(join(folder, "catalogue.yaml"), "utf8")).toBe(expected);
  });

  test("a number that the author wrote is raised where it stands", () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "catalogue.json"), '{"id":"acme", "format":1 ,"errors":[]}');
    expect(errdex("upgrade", folder).exitCode).toBe(0);
    expect(readFileSync(join(folder, "catalogue.json"), "utf8")).toBe('{"id":"acme", "format":2 ,"errors":[]}');
  });

  test("a lock beside an upgraded catalogue is upgraded as well, and a seal that was broken stays broken", () => {
    const folder = firstFormat();
    errdex("upgrade", folder);
    const file = join(folder, "catalogue.lock.json");
    writeFileSync(file, JSON.stringify({ ...readLock(folder), format: 1, version: "0.2.0" }));
    expect(said(folder, errdex("upgrade", folder))).toEqual(['catalogue.lock.json: states "format": 2']);
    expect(errdex("validate", folder).stdout).toContain("lock-file: the lock is not as errdex wrote it");
  });

  test("all catalogues of a config, or none", () => {
    const config = { format: 1, catalogues: [{ path: "errors" }, { path: "others" }] };
    const folder = enterProject({ "errdex.config.json": JSON.stringify(config) });
    mkdirSync(join(folder, "others"));
    writeFileSync(join(folder, "others/catalogue.json"), "{");
    expect(errdex("upgrade")).toMatchObject({ exitCode: 1 });
    expect(readFileSync(join(folder, "errors/catalogue.json"), "utf8")).not.toContain("format");
    writeCatalogue(join(folder, "others"), catalogueOf([], { id: "other" }));
    expect(errdex("upgrade").stdout.split("\n")).toEqual([
      'errors/catalogue.json: states "format": 2',
      'others/catalogue.json: states "format": 2',
    ]);
  });
});

describe("what cannot be upgraded", () => {
  const put = (text: string): string => {
    const folder = tempFolder();
    writeFileSync(join(folder, "catalogue.json"), text);
    return folder;
  };

  test.each(["upgrade", "validate", "lock"])("%s: a catalogue of a newer errdex is one sentence", (command) => {
    const folder = put('{ "format": 3, "namespaces": [] }');
    const { exitCode, stdout, stderr } = errdex(command, folder);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `errdex: ${join(folder, "catalogue.json")} has format 3, but this version of errdex reads format 2 and older ones. Update errdex.`,
    );
  });

  test.each([
    ["a text", '{ "format": "2" }', '1:13 schema: "format" should be one of 1, 2, but is "2"'],
    ["a fraction", '{ "format": 1.5 }', '1:13 schema: "format" should be one of 1, 2, but is 1.5'],
    ["less than the first", '{ "format": 0 }', '1:13 schema: "format" should be one of 1, 2, but is 0'],
    ["a list", "[]", "1:1 schema: the file should be an object"],
    ["null", "null", "1:1 schema: the file should be an object"],
    ["not JSON", "{", "1:2 syntax:"],
  ])("%s: a finding, and no file is touched", (_, text, expected) => {
    const folder = put(text);
    const { exitCode, stdout } = errdex("upgrade", folder);
    expect([exitCode, stdout.includes(`catalogue.json:${expected}`), stdout]).toEqual([1, true, stdout]);
    expect(readTree(folder)).toEqual({ "catalogue.json": text });
    expect(errdex("validate", folder).stdout).toContain(expected);
  });

  test("a lock of a newer errdex, and a locale that is no object", () => {
    const folder = firstFormat();
    writeFileSync(join(folder, "locales/de.json"), "[]");
    writeFileSync(join(folder, "catalogue.lock.json"), '{ "format": 3 }');
    const files = readTree(folder);
    const lines = said(folder, errdex("upgrade", folder));
    expect(lines[0]).toContain("catalogue.lock.json:1:13 lock-format: the lock has format 3");
    expect(lines[1]).toContain("locales/de.json:1:1 schema: the file should be an object");
    expect(readTree(folder)).toEqual(files);
  });
});

describe("a catalogue of format 1", () => {
  test("is read, and so is its lock: by validate, diff, generate and lock, which raises the lock's number", () => {
    const folder = firstFormat();
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^no findings/) });
    expect(errdex("diff", join(folder, "catalogue.lock.json"), folder).stdout).toContain("do not differ");
    expect(errdex("generate", folder, "--target", "markdown", "--out", join(folder, "out")).exitCode).toBe(0);
    expect(readLock(folder).format).toBe(1);
    errdex("lock", folder, "--version", "0.2.0");
    expect([readLock(folder).format, errdex("validate", folder).exitCode]).toEqual([2, 0]);
  });

  test("and an allowance is recorded in its lock, which stays sealed", () => {
    const folder = firstFormat();
    writeCatalogue(folder, catalogueOf([], { released: "0.1.0" }));
    expect(errdex("validate", folder, "--allow", "released-code:1", "--reason", "Nobody saw it.").exitCode).toBe(0);
  });
});
