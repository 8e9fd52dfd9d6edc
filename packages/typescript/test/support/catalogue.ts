import { readFileSync } from "node:fs";
import { join } from "node:path";

const specFolder = join(import.meta.dirname, "../../../../spec/tuya");

/** What these tests read of an entry of spec/tuya/catalogue.json. */
export interface CatalogueEntry {
  readonly code: number;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
  readonly message: string;
  readonly description: string;
}

/** The entries as the spec has them; the packages are compared with these. */
export function readCatalogueEntries(): readonly CatalogueEntry[] {
  return JSON.parse(readFileSync(join(specFolder, "catalogue.json"), "utf8")).errors;
}

/** The document that the catalogue was made from, as it was published. */
export function readSourceDocument(): Buffer {
  return readFileSync(join(specFolder, "source/global-error-codes-2023-05-22.txt"));
}
