import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { type Diagnostic, UsageError } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "./document.ts";
import { EXTENSIONS, type Loaded, loadDocument, reasonOf } from "./load-document.ts";

/** The files of a catalogue, read but not yet checked against the schemas. */
export interface CatalogueFiles {
  readonly catalogue: SourceDocument;
  readonly observed: SourceDocument | null;
  readonly locales: readonly SourceDocument[];
}

/**
 * Reads a catalogue and the translations beside it.
 *
 * @param path the catalogue's file, or the folder that holds `catalogue.json` (or `.yaml`, `.yml`).
 *   Codes that were observed are in `observed.json` next to it, translations in the folder `locales`.
 * @throws UsageError when there is no such file or folder.
 */
export function loadCatalogue(path: string): Loaded<CatalogueFiles> {
  const file = findCatalogue(path);
  const catalogue = loadDocument(file);
  const diagnostics: Diagnostic[] = [...catalogue.diagnostics];
  const observedFile = findNamed(dirname(file), "observed");
  const observed = observedFile === null ? null : loadDocument(observedFile);
  if (observed !== null) diagnostics.push(...observed.diagnostics);
  const locales: SourceDocument[] = [];
  for (const localeFile of listLocales(join(dirname(file), "locales"))) {
    const loaded = loadDocument(localeFile);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.value !== null) locales.push(loaded.value);
  }
  const value =
    catalogue.value === null ? null : { catalogue: catalogue.value, observed: observed?.value ?? null, locales };
  return { value, diagnostics };
}

function findCatalogue(path: string): string {
  try {
    if (!statSync(path).isDirectory()) return path;
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  }
  const file = findNamed(path, "catalogue");
  if (file === null) throw new UsageError(`${path} holds no catalogue.json. Name the catalogue's file or folder.`);
  return file;
}

/** The folder's file of that name with one of the endings that are read; null when there is none. */
function findNamed(folder: string, stem: string): string | null {
  let present: Set<string>;
  try {
    present = new Set(readdirSync(folder));
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
  const names = EXTENSIONS.map((extension) => stem + extension).filter((name) => present.has(name));
  if (names.length > 1) throw new UsageError(`${folder} holds ${names.join(" and ")}. Keep one of them.`);
  return names[0] === undefined ? null : join(folder, names[0]);
}

/** The folder's locale files in code-unit order; none when there is no such folder. */
function listLocales(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
}
