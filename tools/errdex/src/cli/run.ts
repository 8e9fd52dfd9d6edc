import { ConfigError, UsageError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { FORMATS, formatDiagnostics } from "../diagnostics/format.ts";
import { ownVersion } from "../io/read/own-version.ts";
import { unchangedReport } from "../io/record/run-record.ts";
import { type Command, type Environment, type Outcome, parseInput, textOptions } from "./commands/command.ts";
import { COMMANDS, type CommandRow } from "./commands/index.ts";
import { summaryOfNothing } from "./commands/summary.ts";
import { helpOf, helpOfCommand } from "./help.ts";

/**
 * Runs errdex with the arguments of a command line. Prints nothing.
 *
 * @param words the arguments after the program's name.
 * @returns what to print, and the exit code.
 */
export async function run(words: readonly string[], environment: Environment): Promise<Outcome> {
  const row = findCommand(words);
  return row === undefined
    ? answerWithoutCommand(words)
    : (answerUnloaded(row, words) ?? (await runThreaded(await row.load(), words, environment)));
}

/** The command that a command line asks for. A command's name has one word or two: `translate status`. */
export function findCommand(words: readonly string[]): CommandRow | undefined {
  return COMMANDS.find(({ name }) => name.split(" ").every((word, index) => word === words[index]));
}

/** The answer to a command line that names no command. */
export function answerWithoutCommand([name]: readonly string[]): Outcome {
  if (name === undefined) return { exitCode: 2, stdout: "", stderr: helpOf() };
  if (name === "--help" || name === "-h" || name === "help") return { exitCode: 0, stdout: helpOf() };
  if (name === "--version") return { exitCode: 0, stdout: ownVersion() };
  const names = COMMANDS.map((known) => known.name);
  const hint = `${didYouMean(name, names)}The commands are ${names.join(", ")}.`;
  return { exitCode: 2, stdout: "", stderr: `errdex: there is no command ${JSON.stringify(name)}. ${hint}` };
}

/** The answer of `generate` when the last run with the same words has left nothing to do; null when it must run. */
export function answerUnloaded({ name }: CommandRow, words: readonly string[]): Outcome | null {
  if (name !== "generate" || asksForHelp(words)) return null;
  const began = performance.now();
  const report = unchangedReport(argumentsOf(name, words));
  if (report === null) return null;
  const summary = words.includes("--quiet") ? "" : summaryOfNothing(performance.now() - began);
  return { exitCode: 0, stdout: report, summary };
}

/** Runs a loaded command with the arguments of a command line. */
export function runCommand(command: Command, words: readonly string[], environment: Environment): Outcome {
  if (asksForHelp(words)) return { exitCode: 0, stdout: helpOfCommand(command) };
  try {
    return command.run(parseInput(command, argumentsOf(command.name, words)), environment);
  } catch (error) {
    return answerMistake(error, words, environment);
  }
}

/** As {@link runCommand}, and uses a second thread where the command says so. */
async function runThreaded(command: Command, words: readonly string[], environment: Environment): Promise<Outcome> {
  if (command.runThreaded === undefined || asksForHelp(words)) return runCommand(command, words, environment);
  try {
    return await command.runThreaded(parseInput(command, argumentsOf(command.name, words)), environment);
  } catch (error) {
    return answerMistake(error, words, environment);
  }
}

/** The answer to a mistake of the user's. Throws anything else. */
function answerMistake(error: unknown, words: readonly string[], environment: Environment): Outcome {
  if (error instanceof ConfigError) return { exitCode: 2, stdout: showFindings(error, words, environment) };
  if (!(error instanceof UsageError)) throw error;
  return { exitCode: 2, stdout: "", stderr: `errdex: ${error.message}` };
}

function argumentsOf(name: string, words: readonly string[]): readonly string[] {
  return words.slice(name.split(" ").length);
}

function asksForHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** The findings of a config, in the format that the command was asked for. */
function showFindings({ diagnostics }: ConfigError, words: readonly string[], environment: Environment): string {
  const format = FORMATS.find((known) => words[words.indexOf("--format") + 1] === known) ?? "text";
  return formatDiagnostics(diagnostics, format, textOptions(environment));
}
