import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { NODE, tryProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { sharedInstallation } from "./installed.ts";

// What takes long to start is loaded only where it is needed: ajv's validators where something does not fit a schema,
// Handlebars for the templates of others.
const SLOW = ["handlebars.js", "validators.js"];

const ERRDEX = join(sharedInstallation(), "node_modules/errdex/bin/errdex.js");

/** The files of errdex that a command loads, and its exit code. V8 writes down what it has run. */
function loadedBy(...words: readonly string[]): { readonly status: number | null; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tempFolder(), "coverage-"));
  const { status } = tryProgram(NODE, [ERRDEX, ...words], { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  const files = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { result: { url: string }[] };
    return result.map(({ url }) => basename(url));
  });
  rmSync(folder, { recursive: true });
  return { status, files };
}

const spec = writeCatalogue(join(tempFolder(), "spec"), catalogueOf([entryOf(1, "ONE_FAILED")]));

test("a run of the targets that come with errdex loads nothing slow", () => {
  const out = join(tempFolder(), "out");
  const targets = ["typescript", "python", "markdown", "messages"].flatMap((id) => ["--target", id]);
  const { status, files } = loadedBy("generate", spec, ...targets, "--out", out, "--quiet");
  expect(status).toBe(0);
  expect(files).toContain("errdex.js");
  expect(files.filter((name) => SLOW.includes(name))).toEqual([]);
});

test("a catalogue that does not fit its schema is explained by ajv's validators", () => {
  const wrong = writeCatalogue(join(tempFolder(), "wrong"), catalogueOf([entryOf(1.5, "ONE_FAILED")]));
  const { status, files } = loadedBy("validate", wrong);
  expect([status, files.includes("validators.js")]).toEqual([1, true]);
});
