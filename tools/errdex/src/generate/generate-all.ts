import { sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { type Destination, type GenerateOptions, type Generation, generate } from "./pipeline.ts";
import { findCollisions } from "./plan/find-collisions.ts";

/** A catalogue to generate from, and its outputs. */
export interface GenerateJob {
  /** The catalogue's file or folder. */
  readonly path: string;
  readonly destinations: readonly Destination[];
  readonly options: GenerateOptions;
}

/**
 * Plans the outputs of several catalogues as one generation, so that either all are written or none.
 *
 * @throws UsageError when a catalogue cannot be read.
 */
export function generateAll(jobs: readonly GenerateJob[]): Generation {
  const generations = jobs.map(({ path, destinations, options }) => generate(path, destinations, options));
  const outputs = generations.flatMap((generation) => generation.outputs);
  const collisions = jobs.length < 2 ? [] : findCollisions(outputs.flatMap(({ targets }) => targets));
  const failed = collisions.length > 0 || generations.some((generation) => generation.outputs.length === 0);
  const commands = new Set(generations.map(({ command }) => command));
  const [command = ""] = commands;
  return {
    outputs: failed ? [] : outputs,
    diagnostics: sortDiagnostics([...generations.flatMap(({ diagnostics }) => diagnostics), ...collisions]),
    command: commands.size === 1 ? command : "errdex generate",
  };
}
