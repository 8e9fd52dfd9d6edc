import { generateAll } from "../../generate/generate-all.ts";
import type { RenderMemory } from "../../generate/render-memory.ts";
import { generateOutputs } from "../../workflows/generate/generate-outputs.ts";
import type { Outcome } from "./command.ts";
import { failedRun, finishedRun, type GenerateRun, modeOf, pipelineJobs, showFiles } from "./generate-run.ts";

/**
 * Generates what a run is to generate, in this thread.
 *
 * @param memory what the last run has made, where several run in one process.
 * @throws UsageError, ConfigError when nothing can be generated.
 */
export function generateOnce(run: GenerateRun, memory?: RenderMemory): Outcome {
  const generation = generateAll(pipelineJobs(run.input, run.jobs, memory));
  const failed = failedRun(run, generation);
  if (failed !== null) return failed;
  return finishedRun(run, generation.diagnostics, generateOutputs(generation, modeOf(run), showFiles(run)));
}
