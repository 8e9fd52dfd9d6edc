import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The repository's folder. */
export const ROOT = join(import.meta.dirname, "../../../..");

/** The command line as it runs in this repository. */
export const SOURCES = join(ROOT, "tools/errdex/bin/errdex.js");

const PUBLISHED = join(ROOT, "tools/errdex/dist/package/bin/errdex.js");

/** The command line that is measured: as it is published, if that has been built; otherwise from its sources. */
export const ERRDEX = existsSync(PUBLISHED) ? PUBLISHED : SOURCES;

/** The targets that the floor writes too. */
const TARGETS = ["typescript", "python", "markdown", "messages", "messages-gettext"];

/** The arguments that generate the outputs that the floor writes. */
export function generateArgs(spec: string, out: string): string[] {
  return ["generate", spec, ...TARGETS.flatMap((target) => ["--target", target]), "--out", out];
}

/**
 * Runs errdex.
 *
 * @throws Error when it fails.
 */
export function runErrdex(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ERRDEX, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`errdex ${args.join(" ")} failed:\n${stdout}${stderr}`);
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
