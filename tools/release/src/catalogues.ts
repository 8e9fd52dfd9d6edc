import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/**
 * The folders of the catalogues that are released: those below `spec` that name packages. spec/example names
 * none; the samples beside the runtimes are made from it.
 */
export function listCatalogues(): string[] {
  return readdirSync(join(ROOT, "spec"))
    .filter((name) => namesPackages(join(ROOT, "spec", name, "catalogue.json")))
    .map((name) => `spec/${name}`)
    .sort();
}

function namesPackages(file: string): boolean {
  if (!existsSync(file)) return false;
  const { project } = JSON.parse(readFileSync(file, "utf8")) as { project: { packages?: readonly unknown[] } };
  return (project.packages ?? []).length > 0;
}
