import type { Command } from "./command.ts";
import { generate } from "./generate.ts";
import { importCommand } from "./import.ts";
import { targets } from "./targets.ts";
import { validate } from "./validate.ts";

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [validate, generate, importCommand, targets];
