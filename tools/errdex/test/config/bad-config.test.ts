import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { catalogueText, configText, enter, enterProject } from "./project.ts";

const MARKDOWN = { target: "markdown", folder: "docs" };
const JAVA = { target: "messages-java", folder: "java" };

const CASES: readonly (readonly [name: string, config: string, finding: string])[] = [
  ["no object", "[]", "errdex.config.json:1:1 schema: the file should be an object. The config of a project"],
  ["no JSON", "{", "errdex.config.json:1:2 syntax: "],
  ["an empty file", "", "errdex.config.json:1:1 syntax: "],
  [
    "another version",
    configText([MARKDOWN], { format: 2, news: true }),
    "errdex.config.json:2:13 config-format: the config has format 2, but this version of errdex reads format 1.",
  ],
  ["no version", '{ "catalogues": [{ "path": "errors" }] }', 'schema: the field "format" is missing.'],
  ["no catalogue", '{ "format": 1, "catalogues": [] }', '1:30 schema: "catalogues" is empty.'],
  ["a misspelt field", configText([MARKDOWN], { rule: {} }), 'there is no field "rule" here. Did you mean "rules"?'],
  [
    "an unknown rule",
    configText([MARKDOWN], { rules: { "text-qualty": "off" } }),
    '4:5 config-file: there is no rule "text-qualty". Did you mean "text-quality"?',
  ],
  [
    "a rule that is no switch",
    configText([MARKDOWN], {}, { rules: { "name-form": "warning" } }),
    "config-file: the rule name-form cannot be set: it is structural. Delete the setting, and fix what the rule finds. The name is printed",
  ],
  [
    "an unknown severity",
    configText([MARKDOWN], { rules: { "text-quality": "on" } }),
    '"text-quality" has an invalid format: "on"',
  ],
  [
    "an unknown target",
    configText([{ ...MARKDOWN, target: "markdwon" }]),
    "8:21 config-file: markdwon is neither a target (",
  ],
  ["a near target", configText([{ ...MARKDOWN, target: "markdwon" }]), 'Did you mean "markdown"?'],
  [
    "a folder without a target",
    configText([{ ...MARKDOWN, target: "./errors" }]),
    "config-file: ./errors is neither a target",
  ],
  [
    "a package that is not installed",
    configText([{ ...MARKDOWN, target: "@acme/errdex-target-x" }]),
    "config-file: the package @acme/errdex-target-x with a target.json is not installed. Install it with npm.",
  ],
  [
    "an unknown parameter",
    configText([{ ...JAVA, parameters: { pakage: "com/acme" } }]),
    '11:13 parameter: the target messages-java has no parameter "pakage". Did you mean "package"?',
  ],
  [
    "a parameter of the wrong type",
    configText([{ ...JAVA, parameters: { package: true } }]),
    "11:24 parameter: the parameter package should be a name of letters, digits and _ . - / @, but is true.",
  ],
  [
    "a parameter that does not match",
    configText([{ ...JAVA, parameters: { package: "com.acme" } }]),
    'parameter: the parameter package does not match the pattern [A-Za-z_][A-Za-z0-9_]*(/[A-Za-z_][A-Za-z0-9_]*)*: "com.acme".',
  ],
  [
    "a parameter of a target without any",
    configText([{ ...MARKDOWN, parameters: { toString: "x" } }]),
    'the target markdown has no parameter "toString". It has no parameters at all. Leave this one out.',
  ],
  [
    "a parameter that is a list",
    configText([{ ...JAVA, parameters: { package: [] } }]),
    '"package" should be a string or a boolean or an integer',
  ],
  [
    "a folder outside",
    configText([{ ...MARKDOWN, folder: "../docs" }]),
    "config-file: the folder ../docs is outside the config's folder.",
  ],
  [
    "an absolute folder",
    configText([{ ...MARKDOWN, folder: "/docs" }]),
    "config-file: the folder /docs is outside the config's folder.",
  ],
  [
    "a target twice in a folder",
    configText([MARKDOWN, { ...MARKDOWN, folder: "./docs/" }]),
    "config-file: the target markdown is given the folder ./docs/ twice.",
  ],
  [
    "two spellings of a folder",
    configText([MARKDOWN, { ...JAVA, folder: "Docs" }]),
    "config-file: the folder Docs differs in case only from another one.",
  ],
  [
    "a folder of two catalogues",
    JSON.stringify({
      format: 1,
      catalogues: [
        { path: "errors", outputs: [MARKDOWN] },
        { path: "other", outputs: [{ ...JAVA, folder: "docs" }] },
      ],
    }),
    "config-file: the folder docs is also an output of another catalogue.",
  ],
  [
    "a catalogue twice",
    JSON.stringify({ format: 1, catalogues: [{ path: "errors" }, { path: "./errors/" }] }),
    "config-file: the catalogue ./errors/ is listed twice.",
  ],
  [
    "a language that the catalogue does not have",
    configText([MARKDOWN], {}, { locales: ["en", "de", "pl"] }),
    "9:9 config-file: errors/catalogue.json has no translation into pl. It has de, fr.",
  ],
];

test.each(CASES)("%s is one clear sentence with its place, ends with 2, and writes nothing", (_, config, finding) => {
  const folder = enterProject({ "errdex.config.json": config });
  const before = readTree(folder);
  for (const words of [["generate"], ["generate", "--check"]]) {
    const { exitCode, stdout, stderr = "" } = errdex(...words);
    expect(stdout).toContain(finding);
    expect(stdout).toMatch(/^1 error$/m);
    expect([exitCode, stderr]).toEqual([2, ""]);
  }
  expect(readTree(folder)).toEqual(before);
});

test("findings of the config come in the format that was asked for", () => {
  enterProject({ "errdex.config.json": configText([{ ...JAVA, parameters: { pakage: "x", licence: "y" } }]) });
  const found = JSON.parse(errdex("generate", "--format", "json").stdout) as { rule: string; file: string }[];
  expect(found.map(({ rule, file }) => [rule, file])).toEqual([
    ["parameter", "errdex.config.json"],
    ["parameter", "errdex.config.json"],
  ]);
  expect(errdex("validate", "--format", "json")).toMatchObject({ exitCode: 2, stdout: JSON.stringify(found, null, 2) });
  expect(errdex("generate", "--format", "github").stdout).toMatch(/^::error file=errdex\.config\.json,line=11,/);
});

test("without a config, a command that needs one says what to do", () => {
  enter(tempFolder());
  for (const words of [["generate"], ["validate"], ["lock"], ["diff"], ["translate", "status"]]) {
    expect(errdex(...words)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        'errdex: there is no errdex.config.json in this folder or above it. Name the catalogue, or write a config with "errdex init".',
    });
  }
});

test("two configs side by side are both named, also from below", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN]), "errdex.config.yml": "format: 1" });
  const expected = (place: string): string =>
    `errdex: ${place} contains errdex.config.json and errdex.config.yml. A project has one config: keep one.`;
  expect(errdex("generate").stderr).toBe(expected("this folder"));
  enter(folder, "errors");
  expect(errdex("generate")).toMatchObject({ exitCode: 2, stderr: expected("..") });
});

test("a config that is a folder, and a catalogue that is missing", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN], {}, { path: "missing" }) });
  expect(errdex("generate").stderr).toBe("errdex: cannot read missing: there is no such file or folder.");
  mkdirSync(join(folder, "sub/errdex.config.yaml"), { recursive: true });
  enter(folder, "sub");
  expect(errdex("generate").stderr).toBe("errdex: cannot read errdex.config.yaml: it is a folder.");
});

const isRoot = process.getuid?.() === 0;

test("a config that may not be read, and a folder that may not be written", () => {
  const folder = enterProject({ "errdex.config.json": configText([MARKDOWN]) });
  chmodSync(folder, 0o555);
  chmodSync(join(folder, "errdex.config.json"), 0o000);
  const { exitCode, stderr = "" } = errdex("generate");
  chmodSync(join(folder, "errdex.config.json"), 0o644);
  const written = errdex("generate");
  chmodSync(folder, 0o755);
  // The administrator may read and write everything.
  if (isRoot) return expect(exitCode).toBe(0);
  expect([exitCode, stderr]).toEqual([2, "errdex: cannot read errdex.config.json: no permission."]);
  expect(written).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/no permission\.$/) });
});

test("rules are switched off, made warnings and made errors; the catalogue's own setting wins", () => {
  const text = catalogueText().replace("Description TOKEN_EXPIRED.", "TODO");
  const folder = enterProject({ "errors/catalogue.json": text });
  const validate = (more: object, own: object = {}): readonly [number, string] => {
    writeTree(folder, { "errdex.config.json": configText([MARKDOWN], more, own) });
    const { exitCode, stdout } = errdex("validate");
    return [exitCode, /text-quality(?: \(warning\))?/.exec(stdout)?.[0] ?? "none"];
  };
  expect(validate({})).toEqual([1, "text-quality"]);
  expect(validate({ rules: { "text-quality": "warning" } })).toEqual([0, "text-quality (warning)"]);
  expect(validate({ rules: { "text-quality": "off" } })).toEqual([0, "none"]);
  expect(validate({ rules: { "text-quality": "off" } }, { rules: { "text-quality": "error" } })).toEqual([
    1,
    "text-quality",
  ]);
  expect(validate({}, { rules: { "text-quality": "off" } })).toEqual([0, "none"]);
  expect(errdex("validate", "errors")).toMatchObject({ exitCode: 0 });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "docs/general.md"), "utf8")).toContain("TODO");
});

test("a suppression of a rule that is off is not reported as useless", () => {
  const catalogue = JSON.parse(catalogueText()) as { errors: object[]; categories: object[] };
  const range = { statement: "Codes of four digits begin with 2.", patterns: ["^2\\d{3}$"] };
  const suppress = [{ rule: "code-range", reason: "It is older than the range." }];
  const text = JSON.stringify({
    ...catalogue,
    categories: [{ id: "general", title: "General", codeRange: range }],
    errors: catalogue.errors.map((entry) => ({ ...entry, suppress })),
  });
  const folder = enterProject({ "errors/catalogue.json": text, "errdex.config.json": configText([MARKDOWN]) });
  expect(errdex("validate", "--strict")).toMatchObject({ exitCode: 0 });
  writeTree(folder, { "errdex.config.json": configText([MARKDOWN], { rules: { "code-range": "off" } }) });
  expect(errdex("validate", "--strict")).toMatchObject({ exitCode: 0 });
});

test("any JSON as a config, or as a part of one, is answered with findings or with files", () => {
  const folder = enterProject({});
  const valid = JSON.parse(configText([{ ...JAVA, parameters: { package: "com/acme" }, formatters: [] }])) as object;
  const places: readonly (readonly (string | number)[])[] = [
    [],
    ["format"],
    ["command"],
    ["rules"],
    ["catalogues"],
    ["catalogues", 0],
    ["catalogues", 0, "path"],
    ["catalogues", 0, "locales"],
    ["catalogues", 0, "outputs"],
    ["catalogues", 0, "outputs", 0, "target"],
    ["catalogues", 0, "outputs", 0, "folder"],
    ["catalogues", 0, "outputs", 0, "parameters"],
    ["catalogues", 0, "outputs", 0, "parameters", "package"],
    ["catalogues", 0, "outputs", 0, "formatters"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      writeTree(folder, { "errdex.config.json": JSON.stringify(replaceAt(valid, place, value)) });
      const { exitCode, stdout, stderr = "" } = errdex("generate", "--dry-run");
      expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
      expect([0, 2]).toContain(exitCode);
    }),
  );
});

/** A copy of a value with another part at a path. */
function replaceAt(value: unknown, [step, ...rest]: readonly (string | number)[], part: unknown): unknown {
  if (step === undefined) return part;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = replaceAt(copy[step], rest, part);
  return copy;
}
