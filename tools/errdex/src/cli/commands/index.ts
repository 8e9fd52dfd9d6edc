import type { Command } from "./command.ts";

/** A command before it is loaded: what the list of commands shows. */
export interface CommandRow {
  readonly name: string;
  /** The same as the command's own. */
  readonly summary: string;
  /** Loads the command's module. A run loads one, so that it does not wait for what the others need. */
  load(): Promise<Command>;
}

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "init",
    summary: "Set up a project: a catalogue, a config, and a script",
    load: async () => (await import("./init.ts")).initCommand,
  },
  {
    name: "validate",
    summary: "Check a catalogue against its schema and the rules",
    load: async () => (await import("./validate.ts")).validateCommand,
  },
  {
    name: "generate",
    summary: "Generate packages from a catalogue",
    load: async () => (await import("./generate.ts")).generateCommand,
  },
  {
    name: "import",
    summary: "Import a revision of a source document into a catalogue",
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "diff",
    summary: "Compare two versions of a catalogue, and classify each change by consumer",
    load: async () => (await import("./diff.ts")).diffCommand,
  },
  {
    name: "changeset",
    summary: "Write a changeset for what has changed since the last release",
    load: async () => (await import("./changeset.ts")).changesetCommand,
  },
  {
    name: "lock",
    summary: "Record the catalogue as released",
    load: async () => (await import("./lock.ts")).lockCommand,
  },
  {
    name: "upgrade",
    summary: "Bring a catalogue to format 2, the one of today",
    load: async () => (await import("./upgrade.ts")).upgradeCommand,
  },
  {
    name: "migrate",
    summary: "Write a guide for upgrading to a newer version of a catalogue",
    load: async () => (await import("./migrate.ts")).migrateCommand,
  },
  {
    name: "translate status",
    summary: "Show how complete each translation is",
    load: async () => (await import("./translate-status.ts")).translateStatusCommand,
  },
  {
    name: "translate acknowledge",
    summary: "Confirm that stale translations are still right",
    load: async () => (await import("./translate-acknowledge.ts")).translateAcknowledgeCommand,
  },
  {
    name: "translate export",
    summary: "Export texts and translations as files for translators",
    load: async () => (await import("./translate-export.ts")).translateExportCommand,
  },
  {
    name: "translate import",
    summary: "Import translators' files into the locale files",
    load: async () => (await import("./translate-import.ts")).translateImportCommand,
  },
  {
    name: "targets",
    summary: "List the built-in targets, or the parameters of one target",
    load: async () => (await import("./targets.ts")).targetsCommand,
  },
  {
    name: "eject",
    summary: "Copy a built-in target to a folder of your own, to change it",
    load: async () => (await import("./eject.ts")).ejectCommand,
  },
  {
    name: "rule",
    summary: "Explain a finding by its id, or list all ids",
    load: async () => (await import("./rule.ts")).ruleCommand,
  },
];
