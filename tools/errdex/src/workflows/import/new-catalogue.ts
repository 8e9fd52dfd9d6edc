import { extname } from "node:path";
import { stringify } from "yaml";
import type { Catalogue, CatalogueSource } from "../../catalogue/catalogue.ts";
import { CATALOGUE_FORMAT } from "../../catalogue/format.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { readJson } from "../../formats/json/json-document.ts";
import { readYaml } from "../../formats/yaml/yaml-document.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import { withoutMarks } from "../../unicode/without-marks.ts";

/** The location and the heading of a new catalogue. */
export interface NewCatalogue {
  readonly file: string;
  /** Its path from the root of its repository, with `/`. */
  readonly path: string;
  readonly folderName: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The BCP 47 tag of its texts; `en` when left out. */
  readonly language?: string | undefined;
}

/**
 * Creates a catalogue without entries, to import a first document into. The folder's name becomes its id and
 * title if none is given.
 *
 * @throws UsageError when a given value has the wrong form.
 */
export function newSource({ file, path, folderName, id, title, language = "en" }: NewCatalogue): CatalogueSource {
  const name = id ?? slugOf(folderName);
  if (name === null) throw new UsageError(`no id can be derived from the folder's name ${folderName}. Pass --id.`);
  const value: Catalogue = {
    format: CATALOGUE_FORMAT,
    id: name,
    title: title ?? folderName,
    package: /(^|-)errors$/.test(name) ? name : `${name}-errors`,
    language,
    project: { path, command: `errdex generate ${path}` },
    sources: [],
    categories: [],
    errors: [],
  };
  const isJson = extname(file).toLowerCase() === ".json";
  const text = isJson ? `${JSON.stringify(value, null, 2)}\n` : stringify(value);
  const { document } = (isJson ? readJson : readYaml)(file, text);
  const [wrong] = document === null ? [] : validateSchema("catalogue", document);
  if (document === null || wrong !== undefined) {
    throw new UsageError(
      `the new catalogue would not be valid: ${wrong?.message ?? "it cannot be written"}. ${wrong?.help ?? ""}`,
    );
  }
  return { catalogue: { document, value }, conformance: null, observed: null, locales: [], lock: null };
}

/**
 * Turns a name into an id: lower case, single hyphens, starting with a letter.
 *
 * @param maxLength the most characters that the id may have.
 * @returns null when no character is left.
 */
export function slugOf(name: string, maxLength = 40): string | null {
  const words = withoutMarks(name)
    .replaceAll(/['’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const slug = words
    .join("-")
    .replace(/^[0-9-]+/, "")
    .slice(0, maxLength)
    .replace(/-$/, "");
  return slug === "" ? null : slug;
}
