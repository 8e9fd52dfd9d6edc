import { changeset } from "./changeset.ts";
import type { Command } from "./command.ts";
import { diff } from "./diff.ts";
import { generate } from "./generate.ts";
import { importCommand } from "./import.ts";
import { lock } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { targets } from "./targets.ts";
import { translateAcknowledge } from "./translate-acknowledge.ts";
import { translateExport } from "./translate-export.ts";
import { translateImport } from "./translate-import.ts";
import { translateStatus } from "./translate-status.ts";
import { validate } from "./validate.ts";

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  validate,
  generate,
  importCommand,
  diff,
  changeset,
  lock,
  migrate,
  translateStatus,
  translateAcknowledge,
  translateExport,
  translateImport,
  targets,
];
