import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const packageFolder = join(import.meta.dirname, "../..");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of somebody else's, outside this workspace, that has the package installed. */
export interface Consumer {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Runs the real compiler in the project. */
  tsc(...args: string[]): Outcome;
  /** Runs node in the project. */
  node(...args: string[]): Outcome;
  remove(): void;
}

export function createConsumer(): Consumer {
  // The real path, because the compiler prints it where macOS links its temporary folder.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "errdex-consumer-")));
  const run = (args: readonly string[]): Outcome =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  installPackage(join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    tsc: (...args) => run([compiler, ...args]),
    node: (...args) => run(args),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Copies what `npm pack` would put into the tarball, so that a file missing from "files" is missed here too. */
function installPackage(modules: string): void {
  const { name, files } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  for (const path of ["package.json", "README.md", "LICENSE", ...files]) {
    if (!existsSync(join(packageFolder, path))) throw new Error(`${path} is missing; run "pnpm turbo run build" first`);
    cpSync(join(packageFolder, path), join(target, path), { recursive: true });
  }
}
