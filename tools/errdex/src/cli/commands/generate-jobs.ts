import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import type { Destination } from "../../generate/pipeline.ts";
import type { Input } from "./command.ts";
import { configuredDestinations } from "./configured-outputs.ts";
import { destinationsOf } from "./destinations.ts";
import { type Job, jobOf, jobsOf } from "./project.ts";

/** A catalogue to generate from, and its outputs. */
export interface PlannedJob extends Job {
  readonly destinations: readonly Destination[];
}

/**
 * Decides what `generate` does: what `--target` and `--out` say; otherwise what the config says, narrowed by `--target`
 * and `--folder`.
 *
 * @returns the catalogues with their outputs, and the findings about the targets.
 * @throws UsageError when nothing says what to generate, or the options select nothing.
 * @throws ConfigError when the config cannot be used.
 */
export function generateJobs(input: Input): { jobs: PlannedJob[]; diagnostics: Diagnostic[] } {
  const { operands, options } = input;
  const [path] = operands;
  const targets = options.get("target") ?? [];
  const folders = options.get("folder") ?? [];
  const jobs = jobsOf(path);
  // A catalogue that no config lists needs --target and --out.
  if (options.has("out") || jobs.some(({ config }) => config === null)) {
    if (folders.length > 0) throw new UsageError("--folder selects outputs of the config, but --out is not one.");
    const job = jobOf(path);
    const { destinations, diagnostics } = destinationsOf(input);
    return { jobs: [{ ...job, destinations }], diagnostics };
  }
  if (options.has("sample")) throw new UsageError("--sample needs --target and --out, the folder of the runtime.");
  if (options.has("parameter")) {
    throw new UsageError("--parameter needs --target and --out. In a config, parameters are set by their output.");
  }
  const diagnostics: Diagnostic[] = [];
  const planned = jobs.map((job): PlannedJob => {
    const { destinations, diagnostics: found } = configuredDestinations(job, { targets, folders });
    diagnostics.push(...found);
    return { ...job, destinations };
  });
  const selected = planned.filter(({ destinations }) => destinations.length > 0);
  if (selected.length === 0 && diagnostics.length === 0) throw new UsageError(nothingSelected(jobs, input));
  return { jobs: selected, diagnostics };
}

function nothingSelected(jobs: readonly Job[], { options }: Input): string {
  const outputs = jobs.flatMap(({ config }) => config?.file.value.catalogues[config.index]?.outputs ?? []);
  if (outputs.length === 0)
    return "the config has no outputs. List them under outputs, each with its target and folder.";
  const given = ["target", "folder"].flatMap((name) => (options.get(name) ?? []).map((value) => `--${name} ${value}`));
  const known = outputs.map(({ target, folder }) => `${target} in ${folder}`);
  return `no output of the config fits ${given.join(" ")}. The outputs are ${known.join(", ")}.`;
}
