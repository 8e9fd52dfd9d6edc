import { expect, test } from "vitest";
import { codeOf, importsOf, MODULES } from "./imports.ts";

// What SECURITY.md says that errdex never does, whatever a catalogue holds.

const NETWORK =
  /"(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector)"|\bfetch\s*\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/;
const EVALUATION = /\beval\s*\(|\bFunction\s*\(|"(?:node:)?vm"|\bimport\s*\((?!\s*")/;
const THREADS = /"(?:node:)?worker_threads"|\bnew Worker\b/;
const OTHER_PROGRAMS = /"(?:node:)?child_process"/;

const using = (pattern: RegExp): string[] => MODULES.filter((module) => pattern.test(codeOf(module)));

test("no module opens a network connection", () => expect(using(NETWORK)).toEqual([]));

/** Runs the code that errdex writes for templates, in which all of a template is a string. Nothing else may. */
const TEMPLATES = "generate/templates/make-renders.ts";

test("no module evaluates text as code, except what errdex writes for templates", () => {
  expect(using(EVALUATION)).toEqual([TEMPLATES]);
  const code = codeOf(TEMPLATES);
  expect(code.match(/new Function\([^)]*\)/g)).toEqual(['new Function("helpers", "support", code)']);
  expect(code.match(EVALUATION)).toHaveLength(1);
  const users = MODULES.flatMap((module) => importsOf(module, codeOf(module))).filter(({ to }) => to === TEMPLATES);
  expect(users.map(({ from }) => from)).toEqual(["generate/templates/renderer.ts"]);
});

test("the second thread of generate runs errdex's own file, and nothing else starts one", () => {
  expect(using(THREADS)).toEqual(["cli/commands/generate-apart.ts", "cli/commands/generate-worker.ts"]);
  const code = codeOf("cli/commands/generate-apart.ts");
  expect(code.match(/new Worker\([^,]*,/g)).toEqual(["new Worker(WORKER,"]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
  expect(code).toContain("const WORKER = join(import.meta.dirname, `generate-worker${extname(import.meta.filename)}`)");
  expect(code).not.toMatch(/\beval\b/);
  expect(codeOf("cli/commands/generate-worker.ts")).not.toMatch(/\bnew Worker\b/);
});

/** Starts the formatters that the user's own config names. Nothing else may use it. */
const FORMATTERS = "io/run/run-formatter.ts";

test("git and the formatters of a config are the only programs that are run", () => {
  const modules = using(OTHER_PROGRAMS);
  expect(modules).toEqual(["io/read/git-files.ts", FORMATTERS]);
  for (const module of modules) {
    expect(codeOf(module).match(/import \{[^}]*\} from "node:child_process"/g)).toEqual([
      'import { spawnSync } from "node:child_process"',
    ]);
  }
  const code = codeOf("io/read/git-files.ts");
  const calls = code.match(/spawnSync\((?:[^,]+),/g) ?? [];
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((call) => call !== 'spawnSync("git",')).toEqual([]);
});

test("a formatter is started without a shell, by generating from a config alone", () => {
  const code = codeOf(FORMATTERS);
  expect(code.match(/spawnSync\(/g)).toHaveLength(1);
  expect(code).toContain("shell: false");
  const users = MODULES.flatMap((module) => importsOf(module, codeOf(module))).filter(({ to }) => to === FORMATTERS);
  expect(users.map(({ from }) => from)).toEqual(["workflows/generate/format-file.ts"]);
});

test.each([
  [NETWORK, 'import { request } from "node:https";'],
  [NETWORK, 'await fetch("x")'],
  [EVALUATION, 'new Function("a", text)'],
  [EVALUATION, "await import(path)"],
  [EVALUATION, 'import { runInNewContext } from "node:vm";'],
  [THREADS, 'import { Worker } from "worker_threads";'],
  [OTHER_PROGRAMS, 'import { exec } from "child_process";'],
])("%s finds %s", (pattern, code) => expect(pattern.test(code)).toBe(true));
