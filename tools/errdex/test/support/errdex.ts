import type { Outcome } from "../../src/cli/commands/command.ts";
import { run } from "./run.ts";

/** Runs errdex as a command line without a terminal would. */
export function errdex(...words: readonly string[]): Outcome {
  return run(words, { terminal: false });
}
