import { ConfigError, UsageError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { FORMATS, formatDiagnostics } from "../diagnostics/format.ts";
import { ownVersion } from "../io/read/own-version.ts";
import { unchangedReport } from "../io/record/run-record.ts";
import { type Environment, type Outcome, parseInput, textOptions } from "./commands/command.ts";
import { generateCommand } from "./commands/generate.ts";
import { COMMANDS } from "./commands/index.ts";
import { helpOf, helpOfCommand } from "./help.ts";

/**
 * Runs errdex with the arguments of a command line. Prints nothing.
 *
 * @param words the arguments after the program's name.
 * @returns what to print, and the exit code.
 */
export function run(words: readonly string[], environment: Environment): Outcome {
  const [name] = words;
  if (name === undefined) return { exitCode: 2, stdout: "", stderr: helpOf() };
  if (name === "--help" || name === "-h" || name === "help") return { exitCode: 0, stdout: helpOf() };
  if (name === "--version") return { exitCode: 0, stdout: ownVersion() };
  // A command's name has one word or two: `translate status`.
  const command = COMMANDS.find((known) => isPrefix(known.name.split(" "), words));
  if (command === undefined) {
    const names = COMMANDS.map((known) => known.name);
    const hint = `${didYouMean(name, names)}The commands are ${names.join(", ")}.`;
    return { exitCode: 2, stdout: "", stderr: `errdex: there is no command ${JSON.stringify(name)}. ${hint}` };
  }
  const rest = words.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) return { exitCode: 0, stdout: helpOfCommand(command) };
  try {
    const report = command === generateCommand ? unchangedReport(rest) : null;
    if (report !== null) return { exitCode: 0, stdout: report };
    return command.run(parseInput(command, rest), environment);
  } catch (error) {
    if (error instanceof ConfigError) return { exitCode: 2, stdout: showFindings(error, rest, environment) };
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, stdout: "", stderr: `errdex: ${error.message}` };
  }
}

/** The findings of a config, in the format that the command was asked for. */
function showFindings({ diagnostics }: ConfigError, words: readonly string[], environment: Environment): string {
  const format = FORMATS.find((known) => words[words.indexOf("--format") + 1] === known) ?? "text";
  return formatDiagnostics(diagnostics, format, textOptions(environment));
}

function isPrefix(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word, index) => word === of[index]);
}
