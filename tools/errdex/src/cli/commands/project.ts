import { relative, resolve } from "node:path";
import { type CatalogueSettings, CONFIG_NAMES, NO_SETTINGS, settingsOf } from "../../config/config.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { type LoadedConfig, loadConfig } from "../../io/read/load-config.ts";
import { locateCatalogue } from "../../io/read/locate-catalogue.ts";

/** A catalogue that a command works on. */
export interface Job {
  /** Its file or folder, from the working folder. */
  readonly path: string;
  readonly settings: CatalogueSettings;
  /** The config that lists it, and its place there; null when none does. */
  readonly config: { readonly file: LoadedConfig; readonly index: number } | null;
}

/**
 * The catalogues to work on: the given one; otherwise all that the config of the project lists.
 *
 * @param path the catalogue's file or folder, from the command line. When the config lists it too, its settings apply.
 * @throws UsageError when none is given, and there is no config.
 * @throws ConfigError when the config cannot be used.
 */
export function jobsOf(path: string | undefined): Job[] {
  const file = loadConfig();
  const listed = file === null ? [] : listJobs(file);
  if (path !== undefined) {
    const place = fileOf(path);
    const job = listed.find((one) => fileOf(one.path) === place);
    return [{ ...(job ?? { settings: NO_SETTINGS, config: null }), path }];
  }
  if (file === null) {
    throw new UsageError(
      `there is no ${CONFIG_NAMES[0]} in this folder or above it. Name the catalogue, or write a config with "errdex init".`,
    );
  }
  return listed;
}

/**
 * The one catalogue to work on: the given one; otherwise the only one that the config of the project lists.
 *
 * @throws UsageError as {@link jobsOf}, and when the config lists several.
 */
export function jobOf(path: string | undefined): Job {
  const jobs = jobsOf(path);
  const [job] = jobs;
  if (job !== undefined && jobs.length === 1) return job;
  const names = jobs.map((one) => one.path);
  throw new UsageError(`the config lists several catalogues. Name one of them: ${names.join(", ")}.`);
}

/** The folder that names of targets are relative to: that of the config, or the working folder without one. */
export function targetsFolder({ config }: Job): string {
  return config?.file.folder ?? ".";
}

function listJobs(file: LoadedConfig): Job[] {
  const { document, value, folder } = file;
  return value.catalogues.map(({ path }, index) => ({
    path: inFolder(folder, path),
    settings: settingsOf(document, value, index),
    config: { file, index },
  }));
}

/** A path of the config, from the working folder. */
export function inFolder(folder: string, path: string): string {
  const place = relative(".", resolve(folder, path));
  return place === "" ? "." : place;
}

/** The absolute path of a catalogue's file; the path itself when nothing can be there. */
function fileOf(path: string): string {
  try {
    return resolve(locateCatalogue(path).file);
  } catch {
    return resolve(path);
  }
}
