import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillParameters, parameterProblem, parseParameter } from "../../src/targets/parameters.ts";
import type { Parameter } from "../../src/targets/target.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { catalogueText, configText, enterProject } from "./project.ts";

const NPM = { target: "typescript", folder: "npm" };
const PYPI = { target: "python", folder: "pypi" };

test("an npm package has its scope, licence and author everywhere", () => {
  const author = 'Ada "the first" Lovelace';
  const parameters = { package: "@acme/errors", license: "Apache-2.0", author };
  const folder = enterProject({ "errdex.config.json": configText([{ ...NPM, parameters }]) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  const manifest = JSON.parse(readFileSync(join(folder, "npm/package.json"), "utf8")) as object;
  expect(manifest).toMatchObject({ name: "@acme/errors", license: "Apache-2.0", author });
  const readme = readFileSync(join(folder, "npm/README.md"), "utf8");
  expect(readme).toContain("npm install @acme/errors");
  expect(readme).toContain('from "@acme/errors"');
  expect(readme).not.toContain("acme-errors");
});

test("a Python package has its names in the paths, the imports and the metadata", () => {
  const parameters = { distribution: "Acme.Errors", module: "acme", license: "MIT", author: "Ada" };
  const folder = enterProject({ "errdex.config.json": configText([{ ...PYPI, parameters }]) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  const project = readFileSync(join(folder, "pypi/pyproject.toml"), "utf8");
  expect(project).toContain('name = "Acme.Errors"');
  expect(project).toContain('license = "MIT"\nauthors = [{ name = "Ada" }]\n');
  expect(project).toContain('packages = ["src/acme"]');
  expect(Object.keys(readTree(join(folder, "pypi/src")))).toContain("acme/__init__.py");
  for (const [path, text] of Object.entries(readTree(join(folder, "pypi")))) {
    // The lock names the catalogue's package, whatever a registry calls it.
    if (!path.endsWith(".json")) expect(text, path).not.toMatch(/acme_errors|acme-errors/);
  }
});

test("without parameters, no licence and no author is stated", () => {
  const folder = enterProject({
    "errdex.config.json": configText([NPM, PYPI, { target: "messages", folder: "texts" }]),
  });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  for (const [path, text] of Object.entries(readTree(folder))) {
    if (/package\.json$|pyproject\.toml$/.test(path)) expect(text, path).not.toMatch(/license|author|MIT/);
  }
});

test.each([
  ["messages-java", { package: "com/acme/errors" }, "com/acme/errors/messages_de.properties"],
  ["messages-gettext", { domain: "acme" }, "de/LC_MESSAGES/acme.mo"],
  ["messages-fluent", { resource: "acme" }, "de/acme.ftl"],
  ["messages-resx", { resource: "Acme.Errors" }, "Acme.Errors.de.resx"],
  ["messages-apple", { table: "Errors" }, "de.lproj/Errors.strings"],
  ["messages-xcstrings", { table: "Errors" }, "Errors.xcstrings"],
  ["messages-xliff", { domain: "errors" }, "errors+intl-icu.de.xlf"],
  ["messages-android", { prefix: "acme" }, "values-de/acme.xml"],
  ["messages-arb", { file: "acme" }, "acme_de.arb"],
  ["messages-rails", { scope: "acme" }, "acme.de.yml"],
  ["messages-laravel", { group: "errors" }, "de/errors.php"],
  ["messages-go-i18n", { scope: "errors" }, "errors.de.json"],
  ["messages", { namespace: "errors", package: "@acme/texts" }, "i18next/de/errors.json"],
])("%s has %j in its paths", (target, parameters, path) => {
  const folder = enterProject({ "errdex.config.json": configText([{ target, folder: "out", parameters }]) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(Object.keys(readTree(join(folder, "out")))).toContain(path);
});

test("--parameter sets what the config would", () => {
  const folder = enterProject({});
  const words = ["generate", "errors", "--target", "typescript", "--target", "python", "--out", "build"];
  const { exitCode } = errdex(...words, "--parameter", "license=MIT", "--parameter", "module=acme");
  expect(exitCode).toBe(0);
  expect(readFileSync(join(folder, "build/typescript/package.json"), "utf8")).toContain('"license": "MIT"');
  expect(readFileSync(join(folder, "build/python/pyproject.toml"), "utf8")).toContain('license = "MIT"');
  const stderrOf = (given: string): string => errdex(...words, "--parameter", given).stderr ?? "";
  expect(stderrOf("license")).toBe("errdex: --parameter takes name=value, but was given license.");
  expect(stderrOf("licence=MIT")).toContain('typescript, python has no parameter licence. Did you mean "license"?');
  expect(stderrOf("module=a b")).toContain("the parameter module should be a name");
});

/** A target of all types of parameters, with its template and its path. */
function typed(parameters: object, template: string, path = "a.txt"): Record<string, string> {
  const string = { open: '"', close: '"', escapes: { '"': '\\"', "\\": "\\\\" }, numeric: NUMERIC, plain: "ascii" };
  const literals = { null: "nil", true: "yes", false: "no" };
  const files = [
    { template: "a.hbs", path },
    { template: "b.hbs", path: "when.txt", when: "parameters.when" },
  ];
  const target = {
    id: "mine",
    title: "Mine",
    syntax: { string, literals },
    names: { kebab: "kebab" },
    parameters,
    files,
  };
  return { "mine/target.json": JSON.stringify(target), "mine/a.hbs": template, "mine/b.hbs": "when\n" };
}
const NUMERIC = { unit: "codepoint", forms: [{ upTo: "10FFFF", form: "\\u{{hex}}" }] };

const EVERY = {
  text: { type: "string", description: "A text." },
  name: { type: "name", description: "A name.", default: "{{package.names.kebab}}" },
  count: { type: "integer", description: "A number.", default: 3 },
  when: { type: "boolean", description: "A switch." },
  level: { type: "choice", values: ["low", "high"], description: "A choice.", default: "low" },
};
const TEMPLATE =
  '{{#if parameters.text}}{{quote parameters.text}}{{else}}none{{/if}} {{parameters.name}} {{literal parameters.count}} {{literal parameters.when}} {{#if (eq parameters.level "high")}}loud{{else}}quiet{{/if}}\n';

test("every type is printed, and has its default", () => {
  const path = "{{parameters.name}}/{{parameters.level}}{{parameters.count}}.txt";
  const parameters = { ...EVERY, name: { ...EVERY.name, default: "x.y" } };
  const set = { text: 'a "b" \\ é', name: "@acme/x", count: -2, when: true, level: "high" };
  const folder = enterProject({
    ...typed(parameters, TEMPLATE, path),
    "errdex.config.json": configText([
      { target: "./mine", folder: "default" },
      { target: "./mine", folder: "set", parameters: set },
    ]),
  });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  const { "default/x.y/low3.txt": first, "set/@acme/x/high-2.txt": second, ...rest } = readTree(folder);
  expect(first).toBe("none x.y 3 no quiet\n");
  expect(second).toBe('"a \\"b\\" \\\\ \\u{E9}" @acme/x -2 yes loud\n');
  expect(Object.keys(rest).filter((name) => name.endsWith("when.txt"))).toEqual(["set/when.txt"]);
});

test.each([
  [
    "a text without a helper",
    EVERY,
    "{{parameters.text}}",
    "a.hbs:1:1 template: {{parameters.text}} prints data without a helper",
  ],
  ["an unknown parameter", EVERY, "{{parameters.nam}}", "a.hbs:1:3 template: there is no field parameters.nam"],
  [
    "a default that prints data",
    { a: { type: "name", description: "A.", default: "{{catalogue.title}}" } },
    "",
    "prints data without a helper",
  ],
  [
    "a default of another type",
    { a: { type: "integer", description: "A.", default: "1" } },
    "",
    'the parameter a should be a whole number, but is "1"',
  ],
  [
    "a choice without values",
    { a: { type: "choice", description: "A." } },
    "",
    "the parameter a is a choice without values",
  ],
  [
    "values of no choice",
    { a: { type: "name", values: ["x"], description: "A." } },
    "",
    "the parameter a is no choice, but has values",
  ],
  [
    "a pattern of a number",
    { a: { type: "integer", pattern: "1", description: "A." } },
    "",
    "a parameter of the type integer has no pattern",
  ],
  [
    "reserved values of a truth value",
    { a: { type: "boolean", reserved: ["x"], description: "A." } },
    "",
    "a parameter of the type boolean has no reserved values",
  ],
  [
    "a broken pattern",
    { a: { type: "name", pattern: "(", description: "A." } },
    "",
    "the pattern of a is no regular expression: (",
  ],
])("a target with %s is refused", (_, parameters, template, finding) => {
  enterProject({
    ...typed({ ...parameters, when: EVERY.when }, template),
    "errdex.config.json": configText([{ target: "./mine", folder: "out" }]),
  });
  const { exitCode, stdout } = errdex("generate");
  expect(stdout).toContain(finding);
  expect(exitCode).toBe(1);
});

test("a default that does not fit for this catalogue asks for a value", () => {
  const parameters = { ...EVERY, name: { ...EVERY.name, pattern: "[a-z]+", default: "{{package.names.kebab}}" } };
  const folder = enterProject({
    ...typed(parameters, TEMPLATE),
    "errdex.config.json": configText([{ target: "./mine", folder: "out" }]),
  });
  expect(errdex("generate")).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining(
      'the parameter name does not match the pattern [a-z]+: "acme-errors", its default. Set it in the config.',
    ),
  });
  const set = { target: "./mine", folder: "out", parameters: { name: "acme" } };
  writeTree(folder, { "errdex.config.json": configText([set]) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
});

test.each([
  ["python", "select", "module"],
  ["typescript", "events", "package"],
])("a package that hides behind a module of its language is refused: %s, %s", (target, name, parameter) => {
  const folder = enterProject({
    "errors/catalogue.json": JSON.stringify({ ...JSON.parse(catalogueText()), package: name }),
    "errdex.config.json": configText([{ target, folder: "out" }]),
  });
  expect(errdex("generate")).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining(`the parameter ${parameter} has a reserved value: "${name}", its default.`),
  });
  const set = { target, folder: "out", parameters: { [parameter]: `${name}_errors` } };
  writeTree(folder, { "errdex.config.json": configText([set]) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
});

test("the reserved names are those of the language that runs here, at least", () => {
  const reserved = (target: string, parameter: string): readonly string[] =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../../templates/${target}/target.json`), "utf8"))
      .parameters[parameter].reserved;
  // Python 3.9 cannot list its modules.
  const list = "import sys; print(*getattr(sys, 'stdlib_module_names', ('select', 'json')))";
  const python = runProgram("python3", ["-c", list]).trim().split(" ");
  expect(reserved("python", "module")).toEqual(
    expect.arrayContaining(python.filter((module) => !module.startsWith("_"))),
  );
  const node = builtinModules.filter((module) => /^[a-z][a-z0-9_]*$/.test(module));
  expect(reserved("typescript", "package")).toEqual(expect.arrayContaining(node));
});

const description = "Any.";

test("a name has no character that could end a literal, a comment or a statement", () => {
  const name: Parameter = { type: "name", description };
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const fits = parameterProblem("a", name, text) === null;
      expect(fits).toBe(/^[A-Za-z0-9_@][A-Za-z0-9_./@-]*$/.test(text) && !/\/\/|--/.test(text));
    }),
  );
  for (const text of ["", "a b", "a\n", "a--b", "a//b", "-a", "/a", ".a", "a*/b", 'a"', "é"]) {
    expect(parameterProblem("a", name, text), text).not.toBeNull();
  }
});

test("a value given as text is read in the type of its parameter", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.boolean(), (number, flag) => {
      expect(parseParameter({ type: "integer", description }, String(number))).toBe(Object.is(number, -0) ? 0 : number);
      expect(parseParameter({ type: "boolean", description }, String(flag))).toBe(flag);
    }),
  );
  expect(parseParameter({ type: "string", description }, "true")).toBe("true");
  expect(parseParameter({ type: "integer", description }, "1e3")).toBe("1e3");
});

test("names of Object's own methods are parameters like any other", () => {
  const parameters = { toString: { type: "string", description } as const };
  expect(fillParameters(parameters, {}, String).values).toEqual({ toString: null });
  expect(fillParameters({ a: { type: "string", description } }, {}, String).values).toEqual({ a: null });
});
