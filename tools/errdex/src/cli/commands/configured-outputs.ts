import { resolve, sep } from "node:path";
import type { OutputConfig } from "../../config/config.ts";
import { ConfigError, type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import type { Destination } from "../../generate/pipeline.ts";
import { type LoadedConfig, leadsOut } from "../../io/read/load-config.ts";
import type { Loaded } from "../../io/read/load-document.ts";
import { loadDefinition, loadTarget } from "../../io/read/load-target.ts";
import { parameterProblem, unknownParameter } from "../../targets/parameters.ts";
import type { ParameterValues, TargetDefinition } from "../../targets/target.ts";
import { inFolder, type Job } from "./project.ts";

/** Which outputs of a config to generate. */
export interface OutputFilter {
  /** The targets, as the config names them; all when empty. */
  readonly targets: readonly string[];
  /** Folders, from the working folder: only outputs in one of them or below it; all when empty. */
  readonly folders: readonly string[];
}

/** An output of a config, with its place there. */
interface Placed {
  readonly output: OutputConfig;
  readonly path: Path;
}

/**
 * Loads the targets of a catalogue's outputs, and checks the parameters that the config sets.
 *
 * @returns the destinations that the filter selects, and the findings about the targets themselves.
 * @throws ConfigError when a target does not exist, or a parameter is wrong.
 */
export function configuredDestinations(
  job: Job,
  filter: OutputFilter,
): { destinations: Destination[]; diagnostics: Diagnostic[] } {
  const selected = outputsOf(job).filter(({ output }) => isSelected(job, output, filter));
  const wrong: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  const destinations = selected.flatMap((placed): Destination[] => {
    const { value: target, diagnostics: found } = loadPlaced(job, placed, loadTarget, wrong);
    diagnostics.push(...found);
    if (target === null || job.config === null) return [];
    const { document, folder } = job.config.file;
    const { output, path } = placed;
    wrong.push(...checkParameters(job, placed, target), ...checkFolder(job.config.file, placed));
    const suggested = suggestion(job, placed, target);
    diagnostics.push(...suggested);
    const formatters = (output.formatters ?? []).map((formatter, index) => ({
      ...formatter,
      folder,
      document,
      path: [...path, "formatters", index],
    }));
    return [{ target, folder: inFolder(folder, output.folder), parameters: output.parameters ?? {}, formatters }];
  });
  wrong.push(...sharedFolders(job, selected, destinations));
  if (wrong.length > 0) throw new ConfigError(wrong);
  return { destinations, diagnostics };
}

/**
 * Two targets with one id cannot share a folder, such as a built-in one and its copy: the manifest would list the files
 * of one of them.
 */
function sharedFolders(
  { config }: Job,
  selected: readonly Placed[],
  destinations: readonly Destination[],
): Diagnostic[] {
  if (config === null || selected.length !== destinations.length) return [];
  const seen = new Set<string>();
  return destinations.flatMap(({ target: { id }, folder }, index): Diagnostic[] => {
    const key = JSON.stringify([id, resolve(folder)]);
    const isTwice = seen.has(key);
    seen.add(key);
    if (!isTwice) return [];
    const where = { document: config.file.document, path: [...(selected[index]?.path ?? []), "folder"] };
    const message = `the folder ${folder} is given to two targets with the id ${id}`;
    return [toDiagnostic({ rule: "config-file", severity: "error", ...where, message, help: "Give each its own." })];
  });
}

/**
 * Loads the definitions of all targets that a catalogue is generated for, each once, and checks the parameters that the
 * config sets.
 *
 * @throws ConfigError when a target does not exist, or a parameter is wrong.
 */
export function configuredDefinitions(job: Job): { targets: TargetDefinition[]; diagnostics: Diagnostic[] } {
  const wrong: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<string, TargetDefinition>();
  const failed = new Set<string>();
  for (const placed of outputsOf(job)) {
    const name = placed.output.target;
    if (failed.has(name)) continue;
    const { value, diagnostics: found } = targets.has(name)
      ? { value: targets.get(name) ?? null, diagnostics: [] }
      : loadPlaced(job, placed, loadDefinition, wrong);
    diagnostics.push(...found);
    if (value === null) failed.add(name);
    else {
      targets.set(name, value);
      wrong.push(...checkParameters(job, placed, value));
    }
  }
  if (wrong.length > 0) throw new ConfigError(wrong);
  return { targets: [...targets.values()], diagnostics };
}

/**
 * Returns a function that finds the parameters of a target, as the config sets them for the first output with this
 * target. None when no output has it.
 */
export function configuredParameters(job: Job): (target: string) => ParameterValues {
  const outputs = outputsOf(job).map(({ output }) => output);
  return (name) => outputs.find(({ target }) => target === name)?.parameters ?? {};
}

/** The outputs of a catalogue in its config; none when no config lists it. */
function outputsOf({ config }: Job): Placed[] {
  if (config === null) return [];
  const { file, index } = config;
  return (file.value.catalogues[index]?.outputs ?? []).map((output, position) => ({
    output,
    path: ["catalogues", index, "outputs", position],
  }));
}

function isSelected({ config }: Job, { target, folder }: OutputConfig, { targets, folders }: OutputFilter): boolean {
  const place = resolve(config?.file.folder ?? ".", folder);
  return (
    (targets.length === 0 || targets.includes(target)) &&
    (folders.length === 0 || folders.some((one) => place === resolve(one) || place.startsWith(resolve(one) + sep)))
  );
}

/** Loads a target. One that does not exist becomes a finding in the config. */
function loadPlaced<T>(
  { config }: Job,
  { output, path }: Placed,
  load: (name: string, from?: string) => Loaded<T>,
  wrong: Diagnostic[],
): Loaded<T> {
  const nothing = { value: null, diagnostics: [] };
  if (config === null) return nothing;
  const { document, folder } = config.file;
  try {
    return load(output.target, folder);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [message = "", ...rest] = error.message.split(/(?<=\.) /);
    const help = rest.length > 0 ? rest.join(" ") : '"errdex targets" lists those that are built in.';
    const where = { document, path: [...path, "target"] };
    wrong.push(toDiagnostic({ rule: "config-file", severity: "error", ...where, message, help }));
    return nothing;
  }
}

function checkParameters({ config }: Job, { output, path }: Placed, target: TargetDefinition): Diagnostic[] {
  if (config === null) return [];
  const { document } = config.file;
  return Object.entries(output.parameters ?? {}).flatMap(([name, value]): Diagnostic[] => {
    const parameters = target.parameters ?? {};
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const problem = parameter === undefined ? unknownParameter(name, target) : parameterProblem(name, parameter, value);
    if (problem === null) return [];
    const side = parameter === undefined ? "key" : "value";
    const where = { document, path: [...path, "parameters", name], side } as const;
    return [toDiagnostic({ rule: "parameter", severity: "error", ...where, ...problem })];
  });
}

/** Refuses a folder that leads out of the project: whoever wrote the config must not write elsewhere on this machine. */
function checkFolder(config: LoadedConfig, { output, path }: Placed): Diagnostic[] {
  if (!leadsOut(config, inFolder(config.folder, output.folder))) return [];
  const where = { document: config.document, path: [...path, "folder"] };
  const message = `the folder ${output.folder} leads out of the config's folder through a link`;
  const help = "Choose one inside it.";
  return [toDiagnostic({ rule: "config-file", severity: "error", ...where, message, help })];
}

/** A warning when a target suggests formatters, and the config neither allows nor declines any. */
function suggestion(
  { config }: Job,
  { output, path }: Placed,
  { id, formatters = [] }: TargetDefinition,
): Diagnostic[] {
  if (config === null || formatters.length === 0 || output.formatters !== undefined) return [];
  const names = formatters.map(({ command }) => command.join(" ")).join(", ");
  const message = `the target ${id} suggests to format its files with ${names}`;
  const help = `Allow it with "formatters": ${JSON.stringify(formatters)}, or decline it with "formatters": [].`;
  const where = { document: config.file.document, path };
  return [toDiagnostic({ rule: "formatter", severity: "warning", ...where, message, help })];
}
