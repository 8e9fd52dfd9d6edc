import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE, runProgram, tryProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { runFolder } from "../support/temp.ts";

const ERRDEX = join(import.meta.dirname, "../..");

/** npm keeps to itself: no network, no settings or cache of the user's. */
const env = (cache: string): NodeJS.ProcessEnv => ({
  npm_config_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  npm_config_userconfig: join(cache, "npmrc"),
  npm_config_cache: cache,
});

/** Builds the package and packs it, as a release does; gives the tarball. */
export function packErrdex(): string {
  const folder = runFolder();
  const built = join(folder, "package");
  runProgram(NODE, [join(ERRDEX, "scripts/build.ts"), built]);
  const words = ["pack", "--json", "--pack-destination", folder];
  const printed = runProgram("npm", words, { cwd: built, env: env(join(folder, "cache")) });
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(folder, filename);
}

/** Installs a tarball into an empty folder, as its user would; gives the folder. */
function installErrdex(tarball: string): string {
  const folder = runFolder();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "scripts": { "errors": "errdex generate errors" } }');
  runProgram("npm", ["install", tarball], { cwd: folder, env: env(join(folder, "cache")) });
  return folder;
}

let shared: string | undefined;

/** The folder of an installation that several tests share. */
export function sharedInstallation(): string {
  shared ??= installErrdex(packErrdex());
  return shared;
}

/** What a program ended with, and what it printed. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command that npm has installed, in any version of Node. */
export function startErrdex(installation: string, node: Command | typeof NODE, cwd: string) {
  return (...words: readonly string[]): Ended => {
    const file = join(installation, "node_modules/errdex/bin/errdex.js");
    const { status, stdout, stderr } = tryProgram(node, [file, ...words], { cwd, env: { ERRDEX_CACHE: "off" } });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };
}
