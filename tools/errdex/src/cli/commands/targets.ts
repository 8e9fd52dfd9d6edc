import { ConfigError } from "../../diagnostics/diagnostic.ts";
import { listTargets, loadDefinition } from "../../io/read/load-target.ts";
import type { Parameter } from "../../targets/target.ts";
import type { Command, Input, Outcome } from "./command.ts";

export const targetsCommand: Command = {
  name: "targets",
  summary: "List the built-in targets, or the parameters of one target",
  operands: ["[target]"],
  options: {},
  notes: ["The target is the id of a built-in one, a folder, or an npm package called errdex-target-…"],
  examples: ["errdex targets", "errdex targets messages-java"],
  run: runTargets,
};

function runTargets({ operands: [name] }: Input): Outcome {
  return { exitCode: 0, stdout: (name === undefined ? listAll() : describe(name)).join("\n") };
}

function listAll(): string[] {
  const rows = listTargets().map(({ id }) => ({ id, target: loadDefinition(id).value }));
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.flatMap(({ id, target }) => {
    const names = Object.keys(target?.parameters ?? {});
    const title = `${id.padEnd(width)}  ${target?.title ?? "cannot be read"}`;
    return names.length === 0 ? [title] : [title, `${" ".repeat(width)}  parameters: ${names.join(", ")}`];
  });
  return [
    ...lines,
    "",
    'Run "errdex targets <target>" to read about its parameters.',
    "You can also use a folder of your own that contains a target.json, or an npm package called errdex-target-…",
  ];
}

/** Describes a target with its parameters, and the formatters that it suggests. */
function describe(name: string): string[] {
  const { value, diagnostics } = loadDefinition(name);
  if (value === null) throw new ConfigError(diagnostics);
  const { id, title, parameters = {}, formatters = [] } = value;
  const all = Object.entries(parameters);
  return [
    `${id}: ${title}`,
    "",
    all.length === 0 ? "It has no parameters." : "Parameters:",
    ...all.flatMap(([parameter, declared]) => [`  ${parameter}: ${kindOf(declared)}`, `    ${declared.description}`]),
    ...(formatters.length === 0 ? [] : ["", `Suggested in the config: "formatters": ${JSON.stringify(formatters)}`]),
  ];
}

function kindOf({ type, values = [], default: value }: Parameter): string {
  const kind = type === "choice" ? values.join(", ") : type;
  // The default of a name is a template. The description says what it means.
  return value === undefined || type === "name" ? kind : `${kind}, ${JSON.stringify(value)} when left out`;
}
