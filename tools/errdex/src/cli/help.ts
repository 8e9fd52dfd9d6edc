import { CONFIG_NAMES } from "../config/config.ts";
import type { Command } from "./commands/command.ts";
import { COMMANDS } from "./commands/index.ts";

const EXIT_CODES = "Exit codes: 0 success, 1 problems found, 2 wrong usage.";

/** The help text of errdex. */
export function helpOf(): string {
  return [
    "errdex: one error catalogue, every language.",
    "",
    "Usage: errdex <command> [options]",
    "",
    "Commands:",
    ...table(COMMANDS.map(({ name, summary }) => [name, summary])),
    "",
    "Options:",
    ...table([
      ["--help", "Show this help, or the help of a command"],
      ["--version", "Show the version"],
    ]),
    "",
    "Example:",
    "  errdex validate spec/tuya",
    "",
    EXIT_CODES,
  ].join("\n");
}

/** The help text of one command. */
export function helpOfCommand({ name, summary, operands, options, notes = [], examples }: Command): string {
  const rows = Object.entries({
    ...options,
    help: { type: "boolean", value: undefined, summary: "Show this help" },
  }).map(
    ([option, { value, summary: text }]) => [`--${option}${value === undefined ? "" : ` <${value}>`}`, text] as const,
  );
  return [
    `${summary}.`,
    "",
    `Usage: ${["errdex", name, ...operands, "[options]"].join(" ")}`,
    "",
    ...(operands.includes("[catalogue]") ? [...CATALOGUE, ""] : []),
    ...(notes.length === 0 ? [] : [...notes, ""]),
    "Options:",
    ...table(rows),
    "",
    examples.length === 1 ? "Example:" : "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
    EXIT_CODES,
  ].join("\n");
}

const CATALOGUE = [
  "[catalogue] is the catalogue's file, JSON or YAML, or the folder that contains catalogue.json. Without it, errdex",
  `takes that of ${CONFIG_NAMES[0]}, in this folder or the nearest one above it.`,
];

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
