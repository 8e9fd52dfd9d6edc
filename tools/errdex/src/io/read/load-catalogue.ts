import { dirname, extname, join } from "node:path";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../../diagnostics/document.ts";
import type { SchemaKind } from "../../schema/validate-schema.ts";
import { DISK, type Files } from "./files.ts";
import { EXTENSIONS, type Loaded, loadDocument, reasonOf } from "./load-document.ts";

/** The files of a catalogue, parsed but not yet checked against the schemas. */
export interface CatalogueFiles {
  readonly catalogue: SourceDocument;
  readonly conformance: SourceDocument | null;
  readonly observed: SourceDocument | null;
  readonly locales: readonly SourceDocument[];
  readonly lock: SourceDocument | null;
}

/** The file name of the lock, which lists what has been released. */
export const LOCK_NAME = "catalogue.lock.json";

/**
 * Reads a catalogue with its translations and lock.
 *
 * @param path the catalogue's file, or the folder that contains `catalogue.json` (or `.yaml`, `.yml`). Next to
 *   it, `observed.json` has observed codes, `conformance.json` has decoding cases, and the folder `locales` has
 *   translations.
 * @param files the files to read from.
 * @throws UsageError when there is no such file or folder.
 */
export function loadCatalogue(path: string, files: Files = DISK): Loaded<CatalogueFiles> {
  const file = findCatalogue(path, files);
  const folder = dirname(file);
  const diagnostics: Diagnostic[] = [];
  const load = (name: string, kind: SchemaKind): SourceDocument | null => {
    const loaded = loadDocument(name, files, kind);
    diagnostics.push(...loaded.diagnostics);
    return loaded.value;
  };
  const catalogue = load(file, "catalogue");
  const conformanceFile = findNamed(folder, "conformance", files);
  const conformance = conformanceFile === null ? null : load(conformanceFile, "conformance");
  const observedFile = findNamed(folder, "observed", files);
  const observed = observedFile === null ? null : load(observedFile, "observed");
  const locales = listLocales(join(folder, "locales"), files).flatMap((localeFile) => load(localeFile, "locale") ?? []);
  const lock = listNames(folder, files).includes(LOCK_NAME) ? load(join(folder, LOCK_NAME), "lock") : null;
  return { value: catalogue === null ? null : { catalogue, conformance, observed, locales, lock }, diagnostics };
}

function findCatalogue(path: string, files: Files): string {
  try {
    if (!files.isFolder(path)) return path;
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  }
  const file = findNamed(path, "catalogue", files);
  if (file === null) throw new UsageError(`${path} contains no catalogue.json. Name the catalogue's file or folder.`);
  return file;
}

/** The folder's file with this name and a supported extension; null when there is none. */
function findNamed(folder: string, stem: string, files: Files): string | null {
  const present = listNames(folder, files);
  const names = EXTENSIONS.map((extension) => stem + extension).filter((name) => present.includes(name));
  if (names.length > 1) throw new UsageError(`${folder} contains ${names.join(" and ")}. Keep one of them.`);
  return names[0] === undefined ? null : join(folder, names[0]);
}

function listNames(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder);
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}

/** The locale files of a folder in code-unit order; none when the folder does not exist. */
function listLocales(folder: string, files: Files): string[] {
  try {
    return files
      .list(folder)
      .filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}
