import type { Command, Environment, Outcome } from "../../src/cli/commands/command.ts";
import { COMMANDS, type CommandRow } from "../../src/cli/commands/index.ts";
import { answerUnloaded, answerWithoutCommand, findCommand, runCommand } from "../../src/cli/run.ts";

const loaded = new Map<CommandRow, Command>(
  await Promise.all(COMMANDS.map(async (row) => [row, await row.load()] as const)),
);

/** Every command, loaded. */
export const ALL_COMMANDS: readonly Command[] = [...loaded.values()];

/** Runs errdex as `run` of src/cli/run.ts does, but with the commands loaded before, so that a test need not wait. */
export function run(words: readonly string[], environment: Environment): Outcome {
  const row = findCommand(words);
  const command = row === undefined ? undefined : loaded.get(row);
  if (row === undefined || command === undefined) return answerWithoutCommand(words);
  return answerUnloaded(row, words) ?? runCommand(command, words, environment);
}
