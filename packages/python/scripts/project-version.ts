import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Copies the version of package.json, which changesets moves, into the Python package, whose build reads it there;
// with --check it fails where the two differ.

const folder = join(import.meta.dirname, "..");
const module = join(folder, "src/tuya_errors/_version.py");

/** A version as Python writes it: `1.0.0-rc.0` is `1.0.0rc0` (PEP 440); changesets makes rc, beta and alpha. */
function pythonVersion(version: string): string {
  return version.replace(/-(alpha|beta|rc)\.(\d+)$/, (_, phase: string, number: string) => {
    return `${{ alpha: "a", beta: "b", rc: "rc" }[phase]}${number}`;
  });
}

const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
const before = readFileSync(module, "utf8");
const after = before.replace(/^__version__ = ".*"$/m, `__version__ = ${JSON.stringify(pythonVersion(version))}`);
if (after !== before) {
  if (process.argv.includes("--check")) {
    console.error(
      `packages/python/src/tuya_errors/_version.py has another version than package.json; run "pnpm version-packages"`,
    );
    process.exitCode = 1;
  } else writeFileSync(module, after);
}
