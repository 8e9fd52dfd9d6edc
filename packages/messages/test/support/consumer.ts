import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packageFolder = join(import.meta.dirname, "../..");

/** A project of somebody else's, where the package and i18next are installed. */
export interface Consumer {
  /** Runs a program as an ES module in the project. */
  run(program: string): SpawnSyncReturns<string>;
  remove(): void;
}

export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "errdex-consumer-"));
  installPackage(join(folder, "node_modules"));
  const i18next = realpathSync(join(packageFolder, "node_modules/i18next"));
  symlinkSync(i18next, join(folder, "node_modules/i18next"), "junction");
  return {
    run: (program) => {
      writeFileSync(join(folder, "program.mjs"), program);
      return spawnSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Copies what `npm pack` would put into the tarball, so that a file missing from "files" is missed here too. */
function installPackage(modules: string): void {
  const { name, files } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    name: string;
    files: string[];
  };
  const included = files.filter((path) => !path.startsWith("!"));
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  for (const path of ["package.json", "README.md", "LICENSE", ...included]) {
    cpSync(join(packageFolder, path), join(target, path), { recursive: true });
  }
}
