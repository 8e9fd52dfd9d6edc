import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runFormatter } from "../../src/io/run/run-formatter.ts";
import { errdex } from "../support/errdex.ts";
import { NODE } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { configText, enterProject } from "./project.ts";

/** A formatter: a program of Node that has the whole input as `text`. */
const program = (code: string): string[] => [
  NODE,
  "-e",
  `let text = ""; process.stdin.on("data", (piece) => (text += piece)).on("end", () => { ${code} })`,
];
const UPPER = program("process.stdout.write(text.toUpperCase())");
const endings = [".md"];
const outputs = (...formatters: readonly object[]): string =>
  configText([{ target: "markdown", folder: "docs", formatters }]);
const LICENSED = { target: "typescript", folder: "npm" };

test("files are formatted before they are compared, so that --check agrees", () => {
  const folder = enterProject({ "errdex.config.json": outputs({ command: UPPER, endings }) });
  expect(errdex("generate", "--check")).toMatchObject({ exitCode: 1 });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "docs/general.md"), "utf8")).toContain("TOKEN EXPIRED");
  // The lock has one form only.
  expect(readFileSync(join(folder, "docs/catalogue.lock.json"), "utf8")).toContain('"format": 2');
  expect(errdex("generate", "--check")).toMatchObject({ exitCode: 0 });
  expect(errdex("generate").stdout).toMatch(/already up to date$/);
  writeTree(folder, { "errdex.config.json": outputs() });
  expect(errdex("generate", "--check")).toMatchObject({ exitCode: 1 });
});

test("several formatters run in their order, each on its endings", () => {
  const add = (letter: string): string[] => program(`process.stdout.write(text + "${letter}\\n")`);
  const formatters = [
    { command: add("a"), endings },
    { command: add("b"), endings: [".txt", "general.md"] },
    { command: add("c"), endings: [".txt"] },
  ];
  const folder = enterProject({ "errdex.config.json": outputs(...formatters) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "docs/general.md"), "utf8")).toMatch(/\na\nb\n$/);
  expect(readFileSync(join(folder, "docs/README.md"), "utf8")).toMatch(/\na\n$/);
});

test("copies are formatted only when asked for; a scaffold is formatted once", () => {
  const command = program('process.stdout.write("// formatted\\n" + text)');
  const config = (more: object): string =>
    configText([{ ...LICENSED, formatters: [{ command, endings: [".ts", "README.md"], ...more }] }]);
  const folder = enterProject({ "errdex.config.json": config({}) });
  const read = (path: string): string => readFileSync(join(folder, "npm", path), "utf8");
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(read("src/codes.ts")).toMatch(/^\/\/ formatted\n/);
  expect(read("src/find.ts")).not.toMatch(/^\/\/ formatted\n/);
  expect(read("README.md")).toMatch(/^\/\/ formatted\n#/);
  writeFileSync(join(folder, "npm/README.md"), "mine");
  writeTree(folder, { "errdex.config.json": config({ copies: true }) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(read("src/find.ts")).toMatch(/^\/\/ formatted\n/);
  expect(read("README.md")).toBe("mine");
});

test("a formatter gets the file's path and starts in the folder of the config", () => {
  const command = [...program("console.log(process.argv[1], process.cwd())"), "--", "at={file}"];
  const folder = enterProject({ "errdex.config.json": outputs({ command, endings: ["general.md"] }) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, "docs/general.md"), "utf8").trim()).toBe(
    `at=${join(process.cwd(), "docs/general.md")} ${process.cwd()}`,
  );
});

test("no word of a command is interpreted by a shell", () => {
  const folder = enterProject({});
  const command = [...UPPER, "--", "; touch stolen", "$(touch stolen)", "| touch stolen", "> stolen"];
  writeTree(folder, { "errdex.config.json": outputs({ command, endings }) });
  expect(errdex("generate")).toMatchObject({ exitCode: 0 });
  expect(Object.keys(readTree(folder))).not.toContain("stolen");
});

test.each([
  ["missing", ["no-such-program"], "the formatter no-such-program is not installed"],
  ["a path that is missing", ["./no-such-program"], "the formatter ./no-such-program is not installed"],
  [
    "failing",
    program('console.error("\\n line 3: bad\\n  more"); process.exit(3)'),
    "failed with 3: line 3: bad more.",
  ],
  ["failing silently", program("process.exit(1)"), "failed with 1."],
  ["printing nothing", program(""), "printed nothing."],
  [
    "printing no text",
    program("process.stdout.write(Buffer.from([255]))"),
    "printed something that is not UTF-8 text.",
  ],
  ["killed", program('process.kill(process.pid, "SIGTERM")'), "was ended by the signal SIGTERM."],
  ["reading nothing", [NODE, "-e", "process.exit(0)"], "printed nothing."],
])("a formatter that is %s is one finding in the config, and nothing is written", (_, command, message) => {
  const folder = enterProject({ "errdex.config.json": outputs({ command, endings }) });
  const before = readTree(folder);
  for (const words of [["generate"], ["generate", "--check"], ["generate", "--dry-run"]]) {
    const { exitCode, stdout } = errdex(...words);
    expect(stdout).toMatch(/^errdex\.config\.json:\d+:\d+ formatter: the formatter /);
    expect(stdout).toContain(message);
    expect(stdout).toMatch(/\n1 error$/);
    expect(exitCode).toBe(2);
  }
  expect(readTree(folder)).toEqual(before);
});

test("a formatter that is no program, and one that hangs", () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "text"), "no program", { mode: 0o644 });
  const run = (command: readonly string[], timeLimit?: number) =>
    runFormatter(command, "text", {
      file: join(folder, "a"),
      folder,
      ...(timeLimit === undefined ? {} : { timeLimit }),
    });
  expect(run(["./text"])).toMatchObject({ problem: "./text cannot be run: no permission" });
  expect(run([NODE, "-e", "setTimeout(() => {}, 1e9)"], 100)).toMatchObject({
    problem: `${NODE} took longer than 0.1 seconds`,
  });
});

test("only generate runs formatters", () => {
  enterProject({ "errdex.config.json": outputs({ command: ["no-such-program"], endings }) });
  for (const words of [["validate"], ["translate", "status"], ["lock", "--dry-run"]]) {
    expect(errdex(...words)).toMatchObject({ exitCode: 0 });
  }
});

const TARGET = {
  id: "mine",
  title: "Mine",
  syntax: {},
  names: {},
  formatters: [{ command: ["no-such-program", "-x"], endings: [".txt"] }],
  files: [{ template: "a.hbs", path: "a.txt" }],
};

test("what a target suggests is shown and not run, until the config lists or declines it", () => {
  const config = (more: object): string => configText([{ target: "./mine", folder: "out", ...more }]);
  const folder = enterProject({
    "mine/target.json": JSON.stringify(TARGET),
    "mine/a.hbs": "text\n",
    "errdex.config.json": config({}),
  });
  const { exitCode, stdout } = errdex("generate");
  expect(exitCode).toBe(0);
  expect(stdout).toContain(
    'formatter (warning): the target mine suggests to format its files with no-such-program -x. Allow it with "formatters": [{"command":["no-such-program","-x"],"endings":[".txt"]}], or decline it with "formatters": [].',
  );
  expect(readFileSync(join(folder, "out/a.txt"), "utf8")).toBe("text\n");
  expect(errdex("generate", "errors", "--target", "./mine", "--out", "other").stdout).toBe(
    "create other/a.txt\ncreate other/.errdex-manifest.json",
  );
  writeTree(folder, { "errdex.config.json": config({ formatters: [] }) });
  expect(errdex("generate").stdout).toBe("mine: 2 files were already up to date");
  writeTree(folder, { "errdex.config.json": config({ formatters: TARGET.formatters }) });
  expect(errdex("generate")).toMatchObject({ exitCode: 2 });
});
