import { listTargets, loadDefinition } from "../../io/read/load-target.ts";
import type { Command } from "./command.ts";

export const targetsCommand: Command = {
  name: "targets",
  summary: "List the built-in targets",
  operands: [],
  options: {},
  examples: ["errdex targets"],
  run() {
    const rows = listTargets().map(({ id }) => ({ id, title: loadDefinition(id).value?.title ?? "cannot be read" }));
    const width = Math.max(...rows.map(({ id }) => id.length));
    const lines = rows.map(({ id, title }) => `${id.padEnd(width)}  ${title}`);
    return {
      exitCode: 0,
      stdout: [...lines, "", "You can also pass a folder of your own that contains a target.json."].join("\n"),
    };
  },
};
