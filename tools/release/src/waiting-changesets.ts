import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/** The file names of the changesets for the next release. */
export function listWaiting(): string[] {
  return readdirSync(join(ROOT, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
}
