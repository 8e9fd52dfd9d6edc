import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { checkConfig, checkConfigFormat } from "../../config/check-config.ts";
import { CONFIG_NAMES, type Config } from "../../config/config.ts";
import { ConfigError, UsageError } from "../../diagnostics/diagnostic.ts";
import { type SourceDocument, toDiagnostic } from "../../diagnostics/document.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import { DISK } from "./files.ts";
import { loadDocument } from "./load-document.ts";
import { noteSeen } from "./trace.ts";

/** A config as it was read. It fits its schema, and its rules and folders have been checked. */
export interface LoadedConfig {
  readonly document: SourceDocument;
  readonly value: Config;
  /** The config's folder, from the working folder; `.` for the working folder itself. */
  readonly folder: string;
}

/**
 * Finds the config of a project: `errdex.config.json`, or `.yaml` or `.yml`, in a folder or the nearest one above it.
 *
 * @param from the folder to start in.
 * @returns the config's path from the working folder; null when there is none.
 * @throws UsageError when two stand side by side.
 */
export function findConfig(from = "."): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = CONFIG_NAMES.filter((name) => {
      noteSeen(join(folder, name));
      return existsSync(join(folder, name));
    });
    const [name] = found;
    if (found.length > 1) {
      throw new UsageError(`${shown(folder)} contains ${found.join(" and ")}. A project has one config: keep one.`);
    }
    if (name !== undefined) return join(relative(".", folder), name);
    if (dirname(folder) === folder) return null;
  }
}

/**
 * Reads the config of the project that the working folder is in.
 *
 * @returns null when there is none.
 * @throws ConfigError when the config cannot be used.
 * @throws UsageError when it cannot be read, or two stand side by side.
 */
export function loadConfig(): LoadedConfig | null {
  const file = findConfig();
  return file === null ? null : readConfig(file);
}

/**
 * Reads a config file and checks it.
 *
 * @throws ConfigError when it does not fit its schema, or is for another version of errdex, or names rules that do
 *   not exist or folders that two outputs cannot share.
 * @throws UsageError when it cannot be read.
 */
function readConfig(file: string): LoadedConfig {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`cannot read ${file}: it is a folder.`);
  }
  const { value: document, diagnostics } = loadDocument(file, DISK, "config");
  if (document === null) throw new ConfigError(diagnostics);
  const folder = dirname(file);
  const value = document.value as Config;
  const newer = checkConfigFormat(document);
  const schema = newer.length > 0 ? newer : validateSchema("config", document);
  const findings = schema.length > 0 ? schema : checkConfig(document, value, (path) => resolve(folder, path));
  if (diagnostics.length + findings.length > 0) {
    throw new ConfigError([...diagnostics, ...findings.map(toDiagnostic)]);
  }
  return { document, value, folder };
}

/**
 * Whether a folder leads out of the config's folder through a link.
 *
 * @param folder both relative to the working folder, or absolute; the output folder need not exist.
 */
export function leadsOut(config: LoadedConfig, folder: string): boolean {
  const path = relative(realPlace(resolve(config.folder)), realPlace(resolve(folder)));
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The real path of a folder that need not exist, with links followed. */
function realPlace(path: string): string {
  return existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPlace(dirname(path)), basename(path));
}

function shown(folder: string): string {
  return relative(".", folder) === "" ? "this folder" : relative(".", folder);
}
