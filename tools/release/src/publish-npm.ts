// Publishes the tarballs in <folder>/npm to npm, with provenance when it runs in a workflow. Versions
// that are published already are skipped, so that you can run it again after it failed halfway.
//
//   node tools/release/src/publish-npm.ts <folder> [--dry-run]
//
// $BRANCH is the branch that is released: only what is released from main becomes the latest version.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { askCommand, CommandError, readWords, runCommand, runMain } from "./run-command.ts";

interface Packed {
  readonly name: string;
  readonly version: string;
}

/** The name and version inside a tarball. */
function readTarball(file: string): Packed {
  const { exitCode, stdout } = askCommand("tar", ["--extract", "--to-stdout", "--file", file, "package/package.json"]);
  if (exitCode !== 0) throw new CommandError(`${file} is no package.`);
  return JSON.parse(stdout) as Packed;
}

/**
 * The npm tag of a release. `npm install` takes `latest`, which a fix of an earlier version must not become.
 *
 * @param branch the branch that is released, such as `1.x`; undefined outside a workflow.
 */
function npmTag(branch = "main"): string {
  return branch === "main" ? "latest" : `release-${branch}`;
}

runMain(() => {
  const usage = "Name the folder that was packed into: publish-npm build/release [--dry-run].";
  const { operands, flags } = readWords(usage, ["--dry-run"]);
  const [folder] = operands;
  if (folder === undefined) throw new CommandError(usage);
  const dryRun = flags.includes("--dry-run");
  for (const name of readdirSync(join(resolve(folder), "npm")).sort()) {
    const file = join(resolve(folder), "npm", name);
    const packed = readTarball(file);
    const id = `${packed.name}@${packed.version}`;
    // For a package that has never been published the command fails, so there is no version.
    if (!dryRun && askCommand("npm", ["view", id, "version"]).stdout === packed.version) {
      console.error(`${id} is published already`);
      continue;
    }
    const provenance = process.env.GITHUB_ACTIONS === "true" && !dryRun ? ["--provenance"] : ["--provenance=false"];
    runCommand("npm", [
      "publish",
      file,
      "--access",
      "public",
      "--tag",
      npmTag(process.env.BRANCH),
      ...provenance,
      ...(dryRun ? ["--dry-run"] : []),
    ]);
  }
});
