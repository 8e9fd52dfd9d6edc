import { describe, expect, test } from "vitest";
import { parseInput } from "../../src/cli/commands/command.ts";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { ALL_COMMANDS, run } from "../support/run.ts";

const ask = (...words: string[]): string => {
  const { exitCode, stdout, stderr = "" } = run(words, { terminal: false });
  expect([exitCode, stderr]).toEqual([0, ""]);
  return stdout;
};

test("the help of errdex lists every command and shows an example", () => {
  for (const word of ["--help", "-h", "help"]) {
    const help = ask(word);
    for (const { name, summary } of COMMANDS) expect(help).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(help).toMatch(/^Example:\n {2}errdex \w+/m);
    expect(help).toContain("Exit codes: 0 success, 1 problems found, 2 wrong usage.");
  }
});

test("a command's row in the list says what the command says", () => {
  const rows = COMMANDS.map(({ name, summary }) => ({ name, summary }));
  expect(rows).toEqual(ALL_COMMANDS.map(({ name, summary }) => ({ name, summary })));
});

describe.each(ALL_COMMANDS.map((command) => [command.name, command] as const))("the help of %s", (name, command) => {
  const help = ask(...name.split(" "), "--help");

  test("shows usage, every option and every example", () => {
    expect(help).toContain(`Usage: ${["errdex", name, ...command.operands, "[options]"].join(" ")}\n`);
    for (const [option, { summary }] of Object.entries(command.options)) {
      const line = help.split("\n").find((one) => new RegExp(`^  --${option}( <.+>)?  `).test(one));
      expect(line).toContain(summary);
    }
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(help).toContain(`\n  ${example}\n`);
  });

  test("is the same wherever it is asked for", () => {
    expect(ask(...name.split(" "), "-h")).toBe(help);
    expect(ask(...name.split(" "), "a-file-that-is-not-there.json", "--frobnicate", "--help")).toBe(help);
  });

  test("gives examples that the command understands", () => {
    for (const example of command.examples) {
      const called = ["errdex", ...name.split(" ")];
      const words = example.match(/"[^"]*"|\S+/g) ?? [];
      expect(words.slice(0, called.length)).toEqual(called);
      expect(() => parseInput(command, words.slice(called.length))).not.toThrow();
    }
  });
});

test("--version says the version", () => {
  expect(ask("--version")).toMatch(/^\d+\.\d+\.\d+$/);
});
