import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { type Diagnostic, UsageError } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "./document.ts";
import { EXTENSIONS, type Loaded, loadDocument, reasonOf } from "./load-document.ts";

/** The files of a catalogue, read but not yet checked against the schemas. */
export interface CatalogueFiles {
  readonly catalogue: SourceDocument;
  readonly locales: readonly SourceDocument[];
}

/**
 * Reads a catalogue and the translations beside it.
 *
 * @param path the catalogue's file, or the folder that holds `catalogue.json` (or `.yaml`, `.yml`).
 *   Translations are the files of the folder `locales` next to it.
 * @throws UsageError when there is no such file or folder.
 */
export function loadCatalogue(path: string): Loaded<CatalogueFiles> {
  const file = findCatalogue(path);
  const catalogue = loadDocument(file);
  const diagnostics: Diagnostic[] = [...catalogue.diagnostics];
  const locales: SourceDocument[] = [];
  for (const localeFile of listLocales(join(dirname(file), "locales"))) {
    const loaded = loadDocument(localeFile);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.value !== null) locales.push(loaded.value);
  }
  return { value: catalogue.value === null ? null : { catalogue: catalogue.value, locales }, diagnostics };
}

function findCatalogue(path: string): string {
  let present: Set<string>;
  try {
    if (!statSync(path).isDirectory()) return path;
    present = new Set(readdirSync(path));
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  }
  const names = EXTENSIONS.map((extension) => `catalogue${extension}`).filter((name) => present.has(name));
  if (names.length === 1) return join(path, names[0] as string);
  if (names.length === 0) throw new UsageError(`${path} holds no catalogue.json. Name the catalogue's file or folder.`);
  throw new UsageError(`${path} holds ${names.join(" and ")}. Keep one of them, or name the file.`);
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
