import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/** The catalogues of this repository, by their folders: those below `spec` that hold a catalogue. */
export function listCatalogues(): string[] {
  return readdirSync(join(ROOT, "spec"))
    .filter((name) => statSync(join(ROOT, "spec", name, "catalogue.json"), { throwIfNoEntry: false }) !== undefined)
    .map((name) => `spec/${name}`)
    .sort();
}
