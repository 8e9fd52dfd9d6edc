import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { NODE } from "../support/program.ts";
import { writeTree } from "../support/tree.ts";

/** Prints its arguments as JSON, and ends with 1 when one of them says so. */
const PROGRAM = `#!${NODE}
const words = process.argv.slice(2);
console.log(JSON.stringify(words));
process.exitCode = words.includes("exit 1") ? 1 : 0;
`;

/** Writes an npm package that stands in for errdex, and only prints its arguments. */
export function writeStandIn(folder: string): void {
  writeTree(folder, {
    "package.json": JSON.stringify({ name: "errdex", version: "0.1.0", bin: { errdex: "errdex.js" } }),
  });
  writeTree(folder, { "errdex.js": PROGRAM });
  chmodSync(join(folder, "errdex.js"), 0o755);
}

/** Installs it in a folder, as npm does. */
export function installStandIn(folder: string): void {
  const modules = join(folder, "node_modules");
  writeStandIn(join(modules, "errdex"));
  writeTree(modules, { ".bin/.keep": "" });
  symlinkSync("../errdex/errdex.js", join(modules, ".bin/errdex"));
}
