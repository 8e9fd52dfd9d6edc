import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, "../../../..");

/** The command line as it runs in this repository. */
export const SOURCES = join(ROOT, "tools/errdex/bin/errdex.js");

/** What builds errdex as it is published. */
const BUILD = join(ROOT, "tools/errdex/scripts/build.ts");

/**
 * Builds errdex as it is published.
 *
 * @param folder where to put the package.
 * @returns the command line to measure: that of the package, or the sources' as long as nothing builds a package.
 * @throws Error when the build fails.
 */
export function publishedErrdex(folder: string): string {
  if (!existsSync(BUILD)) return SOURCES;
  run([BUILD, folder]);
  return join(folder, "bin/errdex.js");
}

/** The targets that the floor writes too. */
const TARGETS = ["typescript", "python", "markdown", "messages", "messages-gettext"];

/** The arguments that generate the outputs that the floor writes. */
export function generateArgs(spec: string, out: string): string[] {
  return ["generate", spec, ...TARGETS.flatMap((target) => ["--target", target]), "--out", out];
}

/**
 * Runs errdex's sources.
 *
 * @throws Error when it fails.
 */
export function runErrdex(args: readonly string[]): void {
  run([SOURCES, ...args]);
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

/** errdex's own record of what it wrote. A script needs none, so the floor does not write it. */
const MANIFEST = ".errdex-manifest.json";

/** The files that a run wrote, sorted, with `/`, without manifests. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== MANIFEST)
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
