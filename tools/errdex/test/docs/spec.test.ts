import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { checkSource } from "../../src/check/check-source.ts";
import { MAX_DEPTH, MAX_VALUES } from "../../src/formats/json/scan-json.ts";
import { MAX_TOKENS } from "../../src/formats/yaml/bound-yaml.ts";
import { MAX_BYTES } from "../../src/io/read/load-document.ts";
import { MAX_REVISION_BYTES } from "../../src/io/read/load-revision.ts";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { displayMessage } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { MAX_ITEMS, MAX_LENGTH } from "../../src/schema/oversized.ts";
import { MAX_SCHEMA_FINDINGS } from "../../src/schema/validate-schema.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { writeExample } from "./examples.ts";
import { blocksOf, blocksUnder, codesIn, readDocument, rowsUnder } from "./markdown.ts";

const SPEC = "spec/README.md";
const targets = listTargets().flatMap(({ id }) => loadTarget(id).value ?? []);

test("the minimal catalogue and its translation have no findings, for all targets", () => {
  const { value, diagnostics } = checkSource(writeExample(tempFolder()), targets);
  expect(diagnostics).toEqual([]);
  expect(value?.catalogue.value.errors).toHaveLength(1);
  expect(value?.locales.map((locale) => locale.value.locale)).toEqual(["de"]);
});

test("the minimal catalogue is minimal: no field can be left out", () => {
  const [text = ""] = blocksUnder(SPEC, "A minimal catalogue", "json");
  const catalogue = JSON.parse(text) as Record<string, unknown>;
  for (const field of Object.keys(catalogue)) {
    const { [field]: _, ...rest } = catalogue;
    // Without its number, a catalogue has format 1.
    if (field === "format") expect(findings(JSON.stringify(rest))).toEqual([]);
    else expect(findings(JSON.stringify(rest)), field).toContain(`the field "${field}" is missing`);
  }
});

// Every other piece of JSON is a part of an entry, or of a catalogue: laid over the minimal one, it fits.
const fragments = blocksOf(readDocument(SPEC)).filter(
  ({ language, heading }) =>
    language === "json" &&
    !["A minimal catalogue", "Translations", "Observed codes", "Cases of decoding"].includes(heading),
);
test.each(fragments)("the example under $heading is valid", ({ text }) => {
  const [minimal = ""] = blocksUnder(SPEC, "A minimal catalogue", "json");
  const catalogue = JSON.parse(minimal) as { errors: [object] };
  const fragment = JSON.parse(text) as { errors?: [object] };
  const isWhole = ["sources", "categories", "vocabulary", "envelope", "versioning", "project", "translations"].some(
    (field) => field in fragment,
  );
  const { errors: [entry] = [fragment] } = isWhole
    ? { errors: [{}] as [object], ...fragment }
    : { errors: [fragment] as [object] };
  const merged = { ...catalogue, ...(isWhole ? fragment : {}), errors: [{ ...catalogue.errors[0], ...entry }] };
  expect(findings(JSON.stringify(merged)).filter((message) => !message.startsWith("warning"))).toEqual([]);
});

test("the example of observed codes has no findings beside the minimal catalogue", () => {
  const folder = writeExample(tempFolder());
  const [text = ""] = blocksUnder(SPEC, "Observed codes", "json");
  writeFileSync(join(folder, "observed.json"), text);
  const { value, diagnostics } = checkSource(folder, targets);
  expect(diagnostics).toEqual([]);
  expect(value?.observed?.value.errors).toHaveLength(1);
});

test("the example of cases has no findings beside a catalogue with an envelope", () => {
  const folder = writeExample(tempFolder());
  const [text = ""] = blocksUnder(SPEC, "Cases of decoding", "json");
  writeFileSync(join(folder, "conformance.json"), text);
  const messages = checkSource(folder, targets).diagnostics.map(({ message }) => message);
  expect(messages).toEqual(["the catalogue has no envelope, so nothing can be decoded"]);
});

test("YAML takes an unquoted code as the page says", () => {
  const [minimal = ""] = blocksUnder(SPEC, "A minimal catalogue", "json");
  const [unquoted = ""] = blocksUnder(SPEC, "Codes", "yaml");
  const [finding = ""] = blocksUnder(SPEC, "Codes", "text");
  const yaml = stringify(JSON.parse(minimal)).replace("code: 4001", unquoted);
  const folder = join(tempFolder(), "errors");
  mkdirSync(folder);
  writeFileSync(join(folder, "catalogue.yaml"), yaml);
  const { exitCode, stdout } = run(["validate", folder], { terminal: false });
  expect(exitCode).toBe(1);
  expect(stdout.split("\n")[0]?.replace(folder, "errors").replace("errors\\", "errors/")).toBe(finding);
});

test("messages are read as the table says", () => {
  for (const [written = "", read = ""] of rowsUnder(SPEC, "Messages")) {
    const { parts, problem } = parseMessage(codesIn(written)[0] ?? "");
    expect(problem).toBeNull();
    expect(displayMessage(parts)).toBe(codesIn(read)[0]);
  }
});

test("the limits are those of the code", () => {
  const limits = rowsUnder(SPEC, "Limits").flat().join("\n");
  expect(limits).toContain(`at most ${MAX_DEPTH} levels`);
  expect(limits).toContain(`at most ${MAX_BYTES / 1024 / 1024} MiB`);
  expect(limits).toContain(`a document to be imported at most ${MAX_REVISION_BYTES / 1024 / 1024} MiB`);
  const shown = (number: number): string => number.toLocaleString("en-US");
  expect(limits).toContain(`JSON has at most ${shown(MAX_VALUES)} values`);
  expect(limits).toContain(`YAML at most ${shown(MAX_TOKENS)} tokens`);
  expect(limits).toContain(`at most ${shown(MAX_ITEMS)} items`);
  expect(limits).toContain(`at most ${shown(MAX_LENGTH)} characters`);
  expect(limits).toContain(`The first ${MAX_SCHEMA_FINDINGS} misfits`);
});

test("the exit codes and formats are those of the command", () => {
  const folder = writeExample(tempFolder());
  const rows = rowsUnder(SPEC, "Checking a catalogue");
  for (const format of ["text", "json", "github"]) {
    expect(rows.map(([name]) => name)).toContain(`\`${format}\``);
    expect(run(["validate", folder, "--format", format], { terminal: false }).exitCode).toBe(0);
  }
  expect(run(["validate", join(folder, "nowhere")], { terminal: false }).exitCode).toBe(2);
});

test("importing the example's revision says what the page shows, and the catalogue is valid", () => {
  const folder = tempFolder();
  const errors = writeExample(folder);
  const [shown] = blocksUnder(SPEC, "Importing a new revision", "text");
  const { exitCode, stdout } = run(["import", "markdown-tables", join(folder, "handbook.md"), "--into", errors], {
    terminal: false,
  });
  expect([exitCode, stdout.replaceAll(`${folder}/`, "")]).toEqual([0, shown]);
  expect(checkSource(errors, targets).diagnostics).toEqual([]);
});

test("the formats and options of import are those of the command", () => {
  const rows = rowsUnder(SPEC, "Importing a new revision").flatMap(([name = ""]) => codesIn(name));
  const { stderr = "" } = run(["import", "nothing", "x", "--into", "x"], { terminal: false });
  for (const format of ["markdown", "html", "csv"]) {
    expect(stderr).toContain(format);
    expect(readDocument(SPEC)).toContain(`| \`${format}\``);
  }
  const { stdout: help } = run(["import", "--help"], { terminal: false });
  for (const option of help.match(/^ {2}--[a-z-]+/gm) ?? []) {
    if (!/--(into|help|id|title|language)$/.test(option))
      expect(readDocument(SPEC)).toContain(`| \`${option.trim()}\``);
  }
  expect(rows.length).toBeGreaterThan(0);
});

/** The messages of what is wrong with a catalogue's text. */
function findings(text: string): string[] {
  const folder = join(tempFolder(), "errors");
  mkdirSync(folder);
  writeFileSync(join(folder, "catalogue.json"), text);
  const { diagnostics } = checkSource(folder, targets);
  return diagnostics.map(({ severity, message }) => (severity === "warning" ? `warning: ${message}` : message));
}
