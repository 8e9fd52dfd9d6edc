import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What these tests read of spec/tuya/catalogue.json. */
interface CatalogueEntry {
  readonly code: number;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
}

const path = join(import.meta.dirname, "../../../../spec/tuya/catalogue.json");

export const entries: readonly CatalogueEntry[] = JSON.parse(readFileSync(path, "utf8")).errors;
