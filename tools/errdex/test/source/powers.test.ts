import { expect, test } from "vitest";
import { codeOf, MODULES } from "./imports.ts";

// What SECURITY.md says that errdex never does, whatever a catalogue holds.

const NETWORK =
  /"(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector)"|\bfetch\s*\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/;
const EVALUATION = /\beval\s*\(|\bFunction\s*\(|"(?:node:)?(?:vm|worker_threads)"|\bimport\s*\((?!\s*")/;
const OTHER_PROGRAMS = /"(?:node:)?child_process"/;

const using = (pattern: RegExp): string[] => MODULES.filter((module) => pattern.test(codeOf(module)));

test("no module opens a network connection", () => expect(using(NETWORK)).toEqual([]));

test("no module evaluates text as code", () => expect(using(EVALUATION)).toEqual([]));

test("git is the only program that is run", () => {
  const modules = using(OTHER_PROGRAMS);
  expect(modules).toEqual(["io/read/git-files.ts"]);
  const code = modules.map(codeOf).join("\n");
  expect(code.match(/import \{[^}]*\} from "node:child_process"/g)).toEqual([
    'import { spawnSync } from "node:child_process"',
  ]);
  const calls = code.match(/spawnSync\((?:[^,]+),/g) ?? [];
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((call) => call !== 'spawnSync("git",')).toEqual([]);
});

test.each([
  [NETWORK, 'import { request } from "node:https";'],
  [NETWORK, 'await fetch("x")'],
  [EVALUATION, 'new Function("a", text)'],
  [EVALUATION, "await import(path)"],
  [EVALUATION, 'import { runInNewContext } from "node:vm";'],
  [OTHER_PROGRAMS, 'import { exec } from "child_process";'],
])("%s finds %s", (pattern, code) => expect(pattern.test(code)).toBe(true));
