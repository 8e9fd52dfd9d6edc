// The shell commands of both packages: they answer the same, to the byte.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NODE, tryProgram } from "../../../tools/errdex/test/support/program.ts";

const cli = join(import.meta.dirname, "../dist/cli.js");
const source = join(import.meta.dirname, "../../python/src");
const words = join(import.meta.dirname, "../../../templates/markdown/words");

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks both commands, whose own names are replaced, and compares what they answer. */
function ask(args: readonly string[], input = "", lang = "C"): Ran {
  const env = { PATH: process.env.PATH, LANG: lang, LC_ALL: "", LC_MESSAGES: "", PYTHONUTF8: "1", PYTHONPATH: source };
  const [node, python] = [
    tryProgram(NODE, [cli, ...args], { env, input }),
    tryProgram("python3", ["-B", "-m", "tuya_errors", ...args], { env, input }),
  ].map(({ status, stdout, stderr }) => ({ status, stdout: stdout.toString(), stderr: stderr.toString() })) as [
    Ran,
    Ran,
  ];
  const rename = (text: string) => text.replaceAll("python -m tuya_errors", "tuya-errors");
  expect({ ...python, stdout: rename(python.stdout), stderr: rename(python.stderr) }).toEqual(node);
  return node;
}

test.each(["de_DE.UTF-8", "zh_TW", "pt_PT", "fr", "ar", "C", "fi_FI"])("in the language of LANG=%s", (lang) => {
  expect(ask(["1106", "1010", "28841002"], "", lang)).toMatchObject({ status: 0, stderr: "" });
  expect(ask(["1106", "9999", "--json"], "", lang)).toMatchObject({ status: 1, stderr: "9999: unknown.\n" });
});

test("it speaks in the words of the reference", () => {
  const { words: german } = JSON.parse(readFileSync(join(words, "de.json"), "utf8"));
  const { stdout } = ask(["1106", "--locale", "de"]);
  expect(stdout).toMatch(/^1106 PERMISSION_DENIED: permission deny\nBerechtigung verweigert\n\n/);
  for (const name of ["meaning", "what-to-do", "advice"]) expect(stdout).toContain(`\n\n${german[name]} `);
  for (const name of ["cause", "fix", "reports"]) expect(stdout).toContain(`\n${german[name]}: `);
});

test("names, aliases, negative codes and sentences are understood", () => {
  const { stdout } = ask(["permission_denied"]);
  expect(stdout).toBe(ask(["1106"]).stdout);
  expect(ask(["Error 1106: permission deny"]).stdout).toBe(stdout);
  expect(ask(["-9999999"]).status).toBe(0);
});

test("a log is read from the standard input, and what is printed is masked", () => {
  const log = `{'code': 2007, 'msg': 'your ip(192.0.2.7) cross-region', 'success': False, 't': 1766069133701, 'tid': 'abc'}`;
  const { stdout } = ask([], log);
  expect(stdout).toMatch(/^2007 DEVICE_TOKEN_EXPIRED: your ip\(\*\.\*\.\*\.\*\) cross-region\n/);
  expect(JSON.parse(ask(["--json"], log).stdout)).toMatchObject({
    code: 2007,
    name: "DEVICE_TOKEN_EXPIRED",
    received: "your ip(*.*.*.*) cross-region",
    requestId: "abc",
    time: 1766069133701,
  });
  expect(ask([], "all is well")).toEqual({ status: 1, stdout: "", stderr: "No error was found.\n" });
  expect(ask([])).toMatchObject({ status: 1 });
});

test("wrong usage ends with 2 and says what is right", () => {
  for (const args of [["--locale"], ["--other"], ["-x", "1106"]]) {
    expect(ask(args)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("Usage: tuya-errors CODE..."),
    });
  }
  expect(ask(["--help"])).toMatchObject({ status: 0, stderr: "" });
});

test.each(["de", "en", "ja"])("an error with a variant is explained by the variant, in %s", (locale) => {
  const log =
    '{"code":1110,"msg":"illegal param","success":false} {"code":2007,"msg":"your ip(1.2.3.4) cross-region access is not allowed","success":false}';
  const { stdout } = ask(["--json", "--locale", locale], log);
  const [parameter, region] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const own = JSON.parse(ask(["--json", "--locale", locale, "1110"]).stdout);
  for (const field of ["message", "description", "resolution"]) expect(parameter[field]).not.toBe(own[field]);
  expect([parameter.advice.action, own.advice.action]).toEqual(["fix-request", "wait"]);
  expect(region.causes).toHaveLength(1);
});
