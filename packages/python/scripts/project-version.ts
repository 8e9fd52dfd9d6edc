import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Copies the version of package.json, which changesets moves, into pyproject.toml; with --check it
// fails where the two differ.

const folder = join(import.meta.dirname, "..");
const project = join(folder, "pyproject.toml");

/** A version as Python writes it: `1.0.0-rc.0` is `1.0.0rc0` (PEP 440); changesets makes rc, beta and alpha. */
function pythonVersion(version: string): string {
  return version.replace(/-(alpha|beta|rc)\.(\d+)$/, (_, phase: string, number: string) => {
    return `${{ alpha: "a", beta: "b", rc: "rc" }[phase]}${number}`;
  });
}

const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
const before = readFileSync(project, "utf8");
const after = before.replace(/^version = ".*"$/m, `version = ${JSON.stringify(pythonVersion(version))}`);
if (after !== before) {
  if (process.argv.includes("--check")) {
    console.error(`packages/python/pyproject.toml has another version than package.json; run "pnpm version-packages"`);
    process.exitCode = 1;
  } else writeFileSync(project, after);
}
