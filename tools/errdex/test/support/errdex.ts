import type { Outcome } from "../../src/commands/command.ts";
import { run } from "../../src/run.ts";

/** Runs errdex as a command line without a terminal would. */
export function errdex(...words: readonly string[]): Outcome {
  return run(words, { terminal: false });
}
