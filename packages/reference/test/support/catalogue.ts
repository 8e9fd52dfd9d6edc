import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What these tests read of an entry of spec/tuya. */
interface CatalogueEntry {
  readonly code: number;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly category: string;
}

const spec = join(import.meta.dirname, "../../../../spec/tuya");
const readSpec = (file: string) => JSON.parse(readFileSync(join(spec, file), "utf8"));
const read = (file: string): readonly CatalogueEntry[] => readSpec(file).errors;

export const documented: readonly CatalogueEntry[] = read("catalogue.json");
export const observed: readonly CatalogueEntry[] = read("observed.json");
/** The version that was last released. */
export const version: string = readSpec("catalogue.lock.json").version;
/** All of them, in the order of the index. */
export const entries: readonly CatalogueEntry[] = [...documented, ...observed];
