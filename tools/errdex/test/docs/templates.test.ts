import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Diagnostic, hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { type Generation, generate, isFile } from "../../src/generate/pipeline.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import type { Content } from "../../src/io/write/content.ts";
import { toCase } from "../../src/targets/case-style.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { writeExample, writeTarget } from "./examples.ts";
import { blocksUnder, codesIn, ROOT, rowsUnder } from "./markdown.ts";

const TEMPLATES = "templates/README.md";

test("the example target makes the file that the page shows", () => {
  const [expected] = blocksUnder(TEMPLATES, "A target", "properties");
  expect(files(generateWith(writeTarget))).toEqual({ "parcel-errors.properties": `${expected}\n` });
});

test("the example target copes with the catalogue that is here", () => {
  const folder = tempFolder();
  const target = loadTarget(writeTarget(folder)).value;
  if (target === null) throw new Error("The target does not load.");
  const { diagnostics, outputs } = generate(join(ROOT, "spec/tuya"), [{ target, folder: join(folder, "build") }]);
  expect(diagnostics).toEqual([]);
  const [text = ""] = Object.values(files({ outputs, diagnostics, command: "" }));
  // A .properties file is read as one key a line, and is ASCII for readers that guess.
  expect(text).toMatch(/^([A-Z0-9_]+\.(code|message)=[ -~]*\n|# [^\n]*\n|\n)+$/);
});

test("the helpers make what the page shows, in the syntax that it names", () => {
  const [template = ""] = blocksUnder(TEMPLATES, "Templates", "handlebars");
  const [expected] = blocksUnder(TEMPLATES, "Templates", "ts");
  const made = generateWith((folder) => {
    const target = writeTarget(folder, `${template}\n`);
    const definition = JSON.parse(readFileSync(join(target, "target.json"), "utf8"));
    const { syntax } = JSON.parse(readFileSync(join(ROOT, "templates/typescript/target.json"), "utf8"));
    const names = { ...definition.names, constant: "SCREAMING_SNAKE" };
    writeFileSync(join(target, "target.json"), JSON.stringify({ ...definition, syntax, names }));
    return target;
  });
  expect(Object.values(files(made))).toEqual([`${expected}\n`]);
});

test.each(rowsUnder(TEMPLATES, "What the checker refuses"))("%s is refused", (written, message) => {
  const [template = ""] = codesIn(written ?? "");
  const { diagnostics } = generateWith((folder) => writeTarget(folder, template));
  expect(diagnostics.map((found: Diagnostic) => found.message.slice(0, message?.length))).toContain(message);
  expect(hasErrors(diagnostics)).toBe(true);
});

test("the example of a migration says what its template says", () => {
  const [fields = ""] = blocksUnder(TEMPLATES, "A migration", "json");
  const [template = ""] = blocksUnder(TEMPLATES, "A migration", "handlebars");
  const folder = tempFolder();
  const target = writeTarget(folder);
  const definition = JSON.parse(readFileSync(join(target, "target.json"), "utf8"));
  writeFileSync(join(target, "target.json"), JSON.stringify({ ...definition, ...JSON.parse(fields) }));
  writeFileSync(join(target, "migration.hbs"), `${template}\n`);
  const errors = writeExample(folder);
  expect(errdex("lock", errors).exitCode).toBe(0);
  const file = join(errors, "catalogue.json");
  const renamed = readFileSync(file, "utf8").replace(
    '"name": "ADDRESS_NOT_FOUND"',
    '"name": "NO_ADDRESS", "aliases": ["ADDRESS_NOT_FOUND"]',
  );
  writeFileSync(file, renamed);
  const { stdout } = errdex("migrate", errors, "--from", "0.1.0", "--target", target);
  expect(stdout).toContain("\n\n## Properties\n\n- `ADDRESS_NOT_FOUND` is now `NO_ADDRESS`.");
});

test("names are written in the styles as the table says", () => {
  for (const [style = "", written = ""] of rowsUnder(TEMPLATES, "Names")) {
    expect(toCase("TOKEN_EXPIRED", codesIn(style)[0] as Parameters<typeof toCase>[1])).toBe(codesIn(written)[0]);
  }
});

/** Renders the minimal catalogue with a target that is written into the folder it is given. */
function generateWith(write: (folder: string) => string): Generation {
  const folder = tempFolder();
  const { value: target, diagnostics } = loadTarget(write(folder));
  if (target === null) return { outputs: [], diagnostics, command: "" };
  return generate(writeExample(folder), [{ target, folder: join(folder, "build") }]);
}

/** What would be written, by path, without the manifest. */
function files({ outputs, diagnostics }: Generation): Record<string, Content> {
  expect(diagnostics).toEqual([]);
  const made = outputs.flatMap(({ targets }) => targets.flatMap(({ make }) => [...make()])).filter(isFile);
  return Object.fromEntries(made.map(({ path, content }) => [path, content]));
}
