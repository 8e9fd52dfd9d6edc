import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { FORMATS, type Format } from "../../diagnostics/format.ts";
import type { TextOptions } from "../../diagnostics/format-text.ts";
import { makeShownReader } from "../../io/read/read-shown.ts";

/** What a command has to say. Only cli.ts prints it and exits. */
export interface Outcome {
  /** 0 fine, 1 findings, 2 wrong use. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr?: string;
}

/** What a command knows of the terminal. */
export interface Environment {
  readonly terminal: boolean;
  /** Whether to colour; as `terminal` when left out. */
  readonly colour?: boolean;
}

/** One option of a command, as its help shows it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** The word for its value in the help. */
  readonly value?: string;
  readonly summary: string;
}

/** One command: a file in this folder. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /**
   * The words after the command's name, such as `<catalogue>`. The last may be left out, `[id]`, or
   * stand for several, `<file>…`.
   */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** What the help says besides. */
  readonly notes?: readonly string[];
  readonly examples: readonly string[];
  run(input: Input, environment: Environment): Outcome;
}

/** At the end of a command's last operand: there may be several of it. */
const REPEATED = "…";

/** A command's words, taken apart. */
export interface Input {
  readonly operands: readonly string[];
  /** The values of each option, in order; those of a flag are `"true"`. Empty when it was not given. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes a command's words apart.
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
  return { operands: positionals, options };
}

/** The option that findings' format is chosen by. */
export const FORMAT_OPTION: Option = {
  type: "string",
  value: FORMATS.join("|"),
  summary: "Output format of findings (default: text)",
};

/**
 * The value of an option that has a few; undefined when it was not given.
 *
 * @throws UsageError when it is none of them.
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
 * The format that was asked for.
 *
 * @throws UsageError when there is no such format.
 */
export function formatOf(input: Input): Format {
  return choiceOf(input, "format", FORMATS) ?? "text";
}

/** How findings are shown in this environment. */
export function textOptions({ terminal, colour = terminal }: Environment): TextOptions {
  return { terminal, colour, readText: makeShownReader() };
}
