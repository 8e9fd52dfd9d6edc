import { isAbsolute, relative, resolve, sep } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { FORMATS, type Format } from "../../diagnostics/format.ts";
import type { TextOptions } from "../../diagnostics/format-text.ts";
import { makeShownReader } from "../../io/read/read-shown.ts";
import type { Progress } from "./progress.ts";

/** The result of a command. Only cli.ts prints it and exits. */
export interface Outcome {
  /** 0: success. 1: findings. 2: wrong usage. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr?: string;
  /** A line about the run, for the standard error. It is left out with `--quiet`. */
  readonly summary?: string;
  /**
   * Goes on after this outcome has been printed, until the process is stopped.
   *
   * @param print prints a further outcome.
   */
  readonly goOn?: (print: (outcome: Outcome) => void) => void;
}

/** What commands know about the terminal. */
export interface Environment {
  readonly terminal: boolean;
  /** Whether to use colours; same as `terminal` when left out. */
  readonly colour?: boolean;
  /** The root of the repository in a GitHub workflow. */
  readonly repository?: string | undefined;
  /** Shows how far long work is; nothing when left out. */
  readonly progress?: Progress;
}

/** An option of a command, as the help shows it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** The name of its value in the help. */
  readonly value?: string;
  readonly summary: string;
}

/** A command. Each one has a file in this folder. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /**
   * The arguments after the command's name, such as `<catalogue>`. The last one may be optional, `[id]`, or
   * repeatable, `<file>…`.
   */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Further notes in the help. */
  readonly notes?: readonly string[];
  readonly examples: readonly string[];
  run(input: Input, environment: Environment): Outcome;
  /** As `run`, with a second thread where that is faster; absent when it never is. */
  runThreaded?(input: Input, environment: Environment): Outcome | Promise<Outcome>;
}

/** Marks a repeatable operand, which is the last one. */
const REPEATED = "…";

/** The parsed arguments of a command. */
export interface Input {
  /** The arguments as they were given. */
  readonly words: readonly string[];
  readonly operands: readonly string[];
  /** The values of each option, in order. The value of a flag is `"true"`. Empty when the option was not given. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parses a command's arguments.
 *
 * @throws UsageError when an option is unknown or has no value, or there are too few or too many operands.
 */
export function parseInput(command: Command, words: readonly string[]): Input {
  const config: ParseArgsConfig["options"] = {};
  for (const [name, { type, multiple = false }] of Object.entries(command.options)) config[name] = { type, multiple };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...words], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split(/\.\s/)[0]?.replace(/\.$/, "");
    throw new UsageError(`${reason}. Type "errdex ${command.name} --help".`);
  }
  const { positionals, values } = parsed;
  const least = command.operands.filter((operand) => !operand.startsWith("[")).length;
  const isRepeated = command.operands.at(-1)?.endsWith(REPEATED) === true;
  if (positionals.length < least || (positionals.length > command.operands.length && !isRepeated)) {
    const expected = command.operands.length === 0 ? "nothing more" : command.operands.join(" ");
    const given = positionals.length === 0 ? "nothing" : positionals.join(" ");
    throw new UsageError(
      `${command.name} takes ${expected}, but was given ${given}. Type "errdex ${command.name} --help".`,
    );
  }
  const options = new Map(Object.entries(values).map(([name, value]) => [name, [value].flat().map(String)]));
  return { words, operands: positionals, options };
}

/** The option for the format of findings. */
export const FORMAT_OPTION: Option = {
  type: "string",
  value: FORMATS.join("|"),
  summary: "Output format of findings (default: text)",
};

/**
 * Returns the value of an option with a fixed set of values; undefined when it was not given.
 *
 * @throws UsageError when the value is not in the set.
 */
export function choiceOf<T extends string>({ options }: Input, option: string, choices: readonly T[]): T | undefined {
  const asked = options.get(option)?.at(-1);
  const choice = choices.find((known) => known === asked);
  if (asked !== undefined && choice === undefined) {
    throw new UsageError(`--${option} takes ${choices.join(", ")}, but was given ${asked}.`);
  }
  return choice;
}

/**
 * Returns the requested format of findings; `text` when none was given.
 *
 * @throws UsageError when there is no such format.
 */
export function formatOf(input: Input): Format {
  return choiceOf(input, "format", FORMATS) ?? "text";
}

/** The settings for showing findings in this environment. */
export function textOptions({ terminal, colour = terminal, repository }: Environment): TextOptions {
  const settings = { terminal, colour, readText: makeShownReader() };
  if (repository === undefined || repository === "") return settings;
  return { ...settings, pathInRepository: (file) => pathFrom(repository, file) };
}

/** The path of a file from a folder; the file as it is named when it is outside. */
function pathFrom(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return path === "" || isAbsolute(path) || path.split(sep)[0] === ".." ? file : path.replaceAll(sep, "/");
}
