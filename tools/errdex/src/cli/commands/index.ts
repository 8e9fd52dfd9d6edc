import { changesetCommand } from "./changeset.ts";
import type { Command } from "./command.ts";
import { diffCommand } from "./diff.ts";
import { ejectCommand } from "./eject.ts";
import { generateCommand } from "./generate.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { lockCommand } from "./lock.ts";
import { migrateCommand } from "./migrate.ts";
import { ruleCommand } from "./rule.ts";
import { targetsCommand } from "./targets.ts";
import { translateAcknowledgeCommand } from "./translate-acknowledge.ts";
import { translateExportCommand } from "./translate-export.ts";
import { translateImportCommand } from "./translate-import.ts";
import { translateStatusCommand } from "./translate-status.ts";
import { validateCommand } from "./validate.ts";

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  validateCommand,
  generateCommand,
  importCommand,
  diffCommand,
  changesetCommand,
  lockCommand,
  migrateCommand,
  translateStatusCommand,
  translateAcknowledgeCommand,
  translateExportCommand,
  translateImportCommand,
  targetsCommand,
  ejectCommand,
  ruleCommand,
];
