import { basename, dirname, relative, resolve, sep } from "node:path";
import { ConfigError, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { RenderMemory } from "../../generate/render-memory.ts";
import { type Seen, stampOf, traced } from "../../io/read/trace.ts";
import { makeWatcher } from "../../io/watch/watch-paths.ts";
import { LOCK_FILE } from "../../io/write/folder-lock.ts";
import { type Environment, formatOf, type Input, type Outcome, textOptions } from "./command.ts";
import { generateOnce } from "./generate-once.ts";
import { beginRun } from "./generate-run.ts";

/** Generates, and generates again whenever a file that was read changes, until the process is stopped. */
export function watchGenerate(input: Input, environment: Environment): Outcome {
  let seen: ReadonlyMap<string, Seen> = new Map();
  const memory = new RenderMemory(({ file }) => JSON.stringify(traced().get(resolve(file))?.stamp ?? Math.random()));
  const generateAgain = (): Outcome => {
    const outcome = generateOnce(beginRun(input, environment, "write"), memory);
    // What was made has not been written.
    if (outcome.exitCode !== 0) memory.clear();
    return outcome;
  };
  const generate = (): Outcome => {
    try {
      return generateAgain();
    } catch (error) {
      memory.clear();
      // A file is broken for as long as somebody edits it.
      if (error instanceof ConfigError) {
        return { exitCode: 2, stdout: formatDiagnostics(error.diagnostics, formatOf(input), textOptions(environment)) };
      }
      if (!(error instanceof UsageError)) throw error;
      return { exitCode: 2, stdout: "", stderr: `errdex: ${error.message}` };
    } finally {
      // A run that ended early has not read everything, so what was read before is watched as well.
      // It is looked at again: only what changes from now on matters.
      const at = Date.now();
      seen = new Map([
        ...[...seen.keys()].map((path): [string, Seen] => [path, { stamp: stampOf(path), at }]),
        ...traced(),
      ]);
    }
  };
  // Wrong usage at the start ends the command.
  const first = generateAgain();
  seen = traced();
  const isQuiet = input.options.has("quiet");
  return {
    ...first,
    goOn(print) {
      const watcher = makeWatcher(
        (paths) => {
          const names = paths.map((path) => relative("", path)).join(", ");
          if (!isQuiet) print({ exitCode: 0, stdout: "", stderr: `changed: ${names}` });
          print(generate());
          watcher.watch(withoutOwnTraces(seen));
        },
        (folder, error) =>
          print({ exitCode: 2, stdout: "", stderr: `errdex: cannot watch ${folder}: ${(error as Error).message}.` }),
      );
      watcher.watch(withoutOwnTraces(seen));
    },
  };
}

/**
 * What was read, with folders that hold an output as they are now: writing there has changed them. Every output folder
 * is among what was read, by the place of its lock.
 */
function withoutOwnTraces(seen: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const outputs = [...seen.keys()].filter((path) => basename(path) === LOCK_FILE).map(dirname);
  const holdsOutput = (path: string): boolean =>
    outputs.some((output) => output === path || output.startsWith(path.endsWith(sep) ? path : path + sep));
  return new Map(
    [...seen].map(([path, was]) => [
      path,
      was.stamp?.isFolder === true && holdsOutput(path) ? { ...was, stamp: stampOf(path) } : was,
    ]),
  );
}
