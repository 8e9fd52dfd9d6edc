import { relative } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { isTaken } from "../../io/read/list-folder.ts";
import { type LoadedConfig, loadConfig } from "../../io/read/load-config.ts";
import { builtInFolder, listTargets, loadTarget } from "../../io/read/load-target.ts";
import { applyChanges } from "../../io/write/apply-changes.ts";
import { recoverFolder } from "../../io/write/recover-folder.ts";
import { ejectTarget } from "../../workflows/eject/eject-target.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";

/** The folder of ejected targets. */
const FOLDER = "targets";

export const ejectCommand: Command = {
  name: "eject",
  summary: "Copy a built-in target to a folder of your own, to change it",
  operands: ["<target>"],
  options: {
    to: {
      type: "string",
      value: "dir",
      summary: `Folder of the copy, which must not exist (default: ${FOLDER}/<target>)`,
    },
  },
  notes: ["The copy keeps the target's id, so files that were generated with it stay errdex's own."],
  examples: ["errdex eject markdown", "errdex eject markdown --to my-reference"],
  run: runEject,
};

function runEject({ operands, options }: Input, environment: Environment): Outcome {
  const [id = ""] = operands;
  if (builtInFolder(id) === null) {
    const ids = listTargets().map((target) => target.id);
    throw new UsageError(`there is no built-in target ${id}. ${didYouMean(id, ids)}They are ${ids.join(", ")}.`);
  }
  const to = options.get("to")?.at(-1) ?? `${FOLDER}/${id}`;
  if (to === "") throw new UsageError("--to needs a folder.");
  recoverFolder(to);
  if (isTaken(to)) throw new UsageError(`${to} exists already. Choose another folder with --to.`);
  const { value: target, diagnostics } = loadTarget(id);
  if (target === null) {
    return { exitCode: 1, stdout: formatDiagnostics(diagnostics, "text", textOptions(environment)) };
  }
  const files = ejectTarget(target);
  applyChanges(
    to,
    [...files].map(([path, text]) => ({ kind: "created", path, before: null, after: text })),
  );
  return { exitCode: 0, stdout: [`wrote ${files.size} files to ${to}`, nextStep(id, to, loadConfig())].join("\n") };
}

/** Says what to change so that the copy takes effect. */
function nextStep(id: string, to: string, config: LoadedConfig | null): string {
  const lines = config === null ? [] : linesWith(id, config);
  if (config === null || lines.length === 0) return `To use it, generate with the target ${asFolder(to)}.`;
  const name = asFolder(relative(config.folder, to));
  const places = lines.map((line) => `${config.document.file}:${line}`).join(" and ");
  return `To use it, write ${JSON.stringify(name)} instead of ${JSON.stringify(id)} in ${places}.`;
}

/** The lines of a config that name a target. */
function linesWith(id: string, { document, value }: LoadedConfig): number[] {
  return value.catalogues.flatMap(({ outputs = [] }, index) =>
    outputs.flatMap(({ target }, position) =>
      target === id ? [document.locate(["catalogues", index, "outputs", position, "target"]).line] : [],
    ),
  );
}

/** A path that nobody takes for the id of a built-in target. */
function asFolder(path: string): string {
  const plain = path.replaceAll("\\", "/");
  return /^\.{0,2}\/|^[A-Za-z]:/.test(plain) ? plain : `./${plain}`;
}
