import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { errdex } from "../support/errdex.ts";
import { readTimes, readTree, writeTree } from "../support/tree.ts";
import { catalogueIn, copyOf, DATA, documentOf, importText } from "./support.ts";

// A catalogue, its revision, and what importing makes of it, to be read. UPDATE_GOLDENS=1 writes it.
const CASE = join(DATA, "revision");
const REVISION = join(CASE, "revision.md");
const words = (folder: string): string[] => ["import", "markdown", REVISION, "--into", folder, "--source", "handbook"];

function copyOfCase(): string {
  const folder = copyOf(CASE);
  const { "catalogue.json": catalogue = "", "observed.json": observed = "" } = readTree(folder);
  const fresh = join(folder, "fresh");
  writeTree(fresh, { "catalogue.json": catalogue, "observed.json": observed });
  return fresh;
}

test("a revision is merged as expected", () => {
  const folder = copyOfCase();
  const { exitCode, stdout } = errdex(...words(folder));
  expect(exitCode).toBe(0);
  const report = stdout.replaceAll(`${folder}/`, "").replaceAll(`${CASE}/`, "");
  const actual = { ...readTree(folder), "report.txt": `${report}\n` };
  const expected = join(CASE, "expected");
  if (process.env.UPDATE_GOLDENS === "1") writeTree(expected, actual);
  expect(actual).toEqual(readTree(expected));
  expect(errdex("validate", folder, "--strict")).toMatchObject({ exitCode: 0 });
});

test("imported a second time, it changes no byte and writes nothing", () => {
  const folder = copyOfCase();
  errdex(...words(folder));
  const [before, times] = [readTree(folder), readTimes(folder)];
  const { exitCode, stdout } = errdex(...words(folder));
  expect(exitCode).toBe(0);
  expect(stdout).toContain("nothing to change");
  expect(readTree(folder)).toEqual(before);
  expect(readTimes(folder)).toEqual(times);
});

test("with --dry-run it says the same and writes nothing", () => {
  const folder = copyOfCase();
  const [before, times] = [readTree(folder), readTimes(folder)];
  const dry = errdex(...words(folder), "--dry-run");
  expect(readTree(folder)).toEqual(before);
  expect(readTimes(folder)).toEqual(times);
  const wet = errdex(...words(folder));
  expect(dry.stdout.replace(/\n\ndry run: nothing was written$/, "")).toBe(wet.stdout.replace(/\n\nwrote .*$/, ""));
  expect(dry.exitCode).toBe(0);
});

test("as JSON it tells the report, the findings and the files", () => {
  const folder = copyOfCase();
  const { exitCode, stdout } = errdex(...words(folder), "--format", "json");
  expect(exitCode).toBe(0);
  const { report, written, diagnostics } = JSON.parse(stdout);
  expect(report).toMatchObject({
    source: "handbook",
    revision: "2026-07-01",
    before: "2026-05-22",
    listed: 11,
    stale: 0,
  });
  expect(report.added.map(({ code }: { code: number }) => code)).toEqual([1006, 3001]);
  expect(written).toEqual([join(folder, "catalogue.json"), join(folder, "observed.json")]);
  expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual(["other-source"]);
});

test("what another revision no longer lists is deprecated once, and comes back as it was", () => {
  const folder = copyOfCase();
  const three = ["1003", "stamp invalid", "The stamp is invalid."];
  const one = ["1001", "counter closed", "The counter is closed."];
  importText(folder, documentOf([one], "2026-08-01"), "--source", "handbook", "--complete");
  const gone = catalogueIn(folder).errors.filter(({ deprecated }) => deprecated?.revision === "2026-08-01");
  // 1003 was gone before, and keeps the revision that it was gone in.
  expect(gone.map(({ code }) => code)).toEqual([1000, 1002, 2000, 2001, 2002]);
  importText(folder, documentOf([one, three], "2026-09-01"), "--source", "handbook", "--complete");
  const { errors } = catalogueIn(folder);
  expect(errors.find(({ code }) => code === 1003)?.deprecated).toBeUndefined();
  expect(errors.find(({ code }) => code === 1000)?.deprecated?.revision).toBe("2026-08-01");
});

test("a deprecation that people added to keeps what they wrote", () => {
  const folder = copyOfCase();
  const file = join(folder, "catalogue.json");
  const text = readFileSync(file, "utf8").replace(
    '"revision": "2026-05-22" },\n      "previous"',
    '"revision": "2026-05-22", "replacedBy": 1001, "x-who": "Ann" },\n      "previous"',
  );
  writeFileSync(file, text);
  errdex(...words(folder));
  expect(catalogueIn(folder).errors.find(({ code }) => code === 1003)?.deprecated).toEqual({
    since: "1.1.0",
    reason: "No longer listed in the source's revision 2026-05-22.",
    replacedBy: 1001,
    "x-who": "Ann",
  });
});

test("an entry whose arguments the document does not hold is left as it is, and is told of", () => {
  const folder = copyOfCase();
  const before = catalogueIn(folder).errors.find(({ code }) => code === 1002);
  const { exitCode, stdout } = importText(
    folder,
    documentOf([["1002", "address unknown", "No such address."]]),
    "--source",
    "handbook",
    "--complete",
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("lost-argument (warning): the document's texts for 1002 do not contain {address}");
  expect(catalogueIn(folder).errors.find(({ code }) => code === 1002)).toEqual(before);
});

test("an entry's argument stays one in a new text that holds it", () => {
  const folder = copyOfCase();
  importText(folder, documentOf([["1002", "{address} is no {thing}", "x"]]), "--source", "handbook", "--complete");
  const entry = catalogueIn(folder).errors.find(({ code }) => code === 1002);
  expect(entry).toMatchObject({ message: "{address} is no '{'thing'}'", args: [{ name: "address", type: "string" }] });
  expect(errdex("validate", folder)).toMatchObject({ exitCode: 0 });
});

test("translations stay, and those that are out of date are counted", () => {
  const folder = copyOfCase();
  const locale = {
    catalogue: "parcel",
    locale: "de",
    errors: {
      "1000": { description: { text: "Das Paket ist null.", state: "draft", source: "000000000000" } },
      "2000": { message: { text: "Wagen verspätet", state: "draft", source: hashText("van late") } },
    },
  };
  const text = JSON.stringify(locale);
  writeTree(folder, { "locales/de.json": text });
  const { stdout } = errdex(...words(folder));
  // The one of 1000 was out of date before.
  expect(stdout).toContain('1 translation now out of date; "errdex validate" lists them');
  expect(readTree(folder)["locales/de.json"]).toBe(text);
});

test("an older revision, and one that lists a part, is stopped until somebody confirms it", () => {
  const folder = copyOfCase();
  const before = readTree(folder);
  const document = documentOf([["1001", "counter closed", "The counter is shut."]], "2026-01-01");
  const run = (...options: string[]) => importText(folder, document, "--source", "handbook", ...options);
  const { exitCode, stdout } = run();
  expect(exitCode).toBe(1);
  expect(stdout).toContain("older: the revision 2026-01-01 is older than 2026-05-22");
  expect(stdout).toContain("To go back to it, pass --older.");
  expect(stdout).toContain("partial: the document lists 1 of the 6 entries that come from it");
  expect(stdout).toContain("pass --partial: the others stay as they are. If it is complete, pass --complete.");
  expect(run("--older")).toMatchObject({ exitCode: 1 });
  expect(run("--partial")).toMatchObject({ exitCode: 1 });
  expect(readTree(folder)).toEqual(before);
  expect(run("--older", "--partial")).toMatchObject({ exitCode: 0 });
  const { errors } = catalogueIn(folder);
  expect(errors.find(({ code }) => code === 1001)?.description).toBe("The counter is shut.");
  expect(errors.filter(({ deprecated }) => deprecated?.revision === "2026-01-01")).toEqual([]);
});

test("what the document repeats of a table's headings is no row", () => {
  const folder = copyOfCase();
  const document = documentOf([
    ["1001", "counter closed", "The counter is closed."],
    ["Code", "Message", "Description"],
    ["1000", "parcel not found", "The parcel is null."],
  ]);
  expect(importText(folder, document, "--source", "handbook", "--complete")).toMatchObject({ exitCode: 0 });
});
