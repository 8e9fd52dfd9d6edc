import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/** The changesets that wait for the next release, by their files' names. */
export function listWaiting(): string[] {
  return readdirSync(join(ROOT, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
}
